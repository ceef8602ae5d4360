## TICKS = zticks ()
## zticks (TICKS)
## zticks ('auto'), zticks ('manual')
## MODE = zticks ('mode')
## zticks (HAX, ...)
## Where the ticks of the z axis are: as they are, new ones, or where they come from.
##   >> zticks ([0 0.5 1]); zticks ()
##   ans =
##
##           0   0.5000   1.0000
##
## See also: zticklabels, ztickangle, zlim
function r = zticks (varargin)
  value = __ticks__ ("ztick", "zticks", nargout > 0, varargin);
  if (nargout > 0 || ! isempty (value))
    r = value;
  end
end

%!error <zticks: invalid option: foo> zticks ("foo")
