## ANGLE = ztickangle ()
## ztickangle (ANGLE)
## ztickangle (HAX, ...)
## By how many degrees the labels at the ticks of the z axis are turned.
##   >> ztickangle (30); ztickangle ()
##   ans = 30
## See also: zticklabels, zticks
function r = ztickangle (varargin)
  hax = gca ();
  args = varargin;
  if (numel (args) > 1 || (numel (args) == 1 && nargout > 0 && isscalar (args{1}) && isaxes (args{1})))
    hax = args{1};
    args(1) = [];
  end
  if (isempty (args))
    r = get (hax, "zticklabelrotation");
    return;
  end
  angle = args{1};
  if (! (isscalar (angle) && isnumeric (angle) && isfinite (angle)))
    error ("ztickangle: ANGLE must be a finite, numeric, scalar value");
  end
  set (hax, "zticklabelrotation", angle);
end
