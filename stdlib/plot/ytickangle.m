## ANGLE = ytickangle ()
## ytickangle (ANGLE)
## ytickangle (HAX, ...)
## By how many degrees the labels at the ticks of the y axis are turned.
##   >> ytickangle (30); ytickangle ()
##   ans = 30
## See also: yticklabels, yticks
function r = ytickangle (varargin)
  hax = gca ();
  args = varargin;
  if (numel (args) > 1 || (numel (args) == 1 && nargout > 0 && isscalar (args{1}) && isaxes (args{1})))
    hax = args{1};
    args(1) = [];
  end
  if (isempty (args))
    r = get (hax, "yticklabelrotation");
    return;
  end
  angle = args{1};
  if (! (isscalar (angle) && isnumeric (angle) && isfinite (angle)))
    error ("ytickangle: ANGLE must be a finite, numeric, scalar value");
  end
  set (hax, "yticklabelrotation", angle);
end
