## ANGLE = xtickangle ()
## xtickangle (ANGLE)
## xtickangle (HAX, ...)
## By how many degrees the labels at the ticks of the x axis are turned.
##   >> xtickangle (30); xtickangle ()
##   ans = 30
## See also: xticklabels, xticks
function r = xtickangle (varargin)
  hax = gca ();
  args = varargin;
  if (numel (args) > 1 || (numel (args) == 1 && nargout > 0 && isscalar (args{1}) && isaxes (args{1})))
    hax = args{1};
    args(1) = [];
  end
  if (isempty (args))
    r = get (hax, "xticklabelrotation");
    return;
  end
  angle = args{1};
  if (! (isscalar (angle) && isnumeric (angle) && isfinite (angle)))
    error ("xtickangle: ANGLE must be a finite, numeric, scalar value");
  end
  set (hax, "xticklabelrotation", angle);
end
