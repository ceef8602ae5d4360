## contourf (Z)
## contourf (Z, LEVELS)
## contourf (X, Y, Z)
## contourf (X, Y, Z, LEVELS)
## contourf (..., FORMAT)
## contourf (..., PROPERTY, VALUE, ...)
## contourf (HAX, ...)
## [C, H] = contourf (...)
## Contours of a matrix, filled between the levels. LEVELS is how many there are to be, or the levels, twice the same for one. C is what contourc gives.
##   >> [c, h] = contourf (magic (3)); get (h, 'fill')
##   ans = on
## See also: contour, contourf, contour3, contourc, clabel
function [c, h] = contourf (varargin)
  if (nargin == 0)
    print_usage ();
  end
  [cm, hc] = __contour__ ("contourf", varargin);
  if (nargout > 0)
    c = cm;
  end
  if (nargout > 1)
    h = hc;
  end
end
