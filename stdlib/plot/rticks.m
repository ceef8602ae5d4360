## TICKS = rticks ()
## rticks (TICKS)
## The radii at which polar axes have circles.
##   >> polar (1:3, 1:3); rticks ()
##   ans =
##
##      1   2   3
##
## See also: thetaticks, polar
function r = rticks (varargin)
  value = __ticks__ ("rtick", "rticks", nargout > 0, varargin);
  if (nargout > 0 || ! isempty (value))
    r = value;
  end
end
