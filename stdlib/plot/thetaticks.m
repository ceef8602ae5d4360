## TICKS = thetaticks ()
## thetaticks (TICKS)
## The angles, in degrees, at which polar axes have rays.
##   >> polar (1:3, 1:3); thetaticks ()(2)
##   ans = 30
## See also: rticks, polar
function r = thetaticks (varargin)
  value = __ticks__ ("ttick", "thetaticks", nargout > 0, varargin);
  if (nargout > 0 || ! isempty (value))
    r = value;
  end
end
