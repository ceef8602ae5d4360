## contour3 (Z)
## contour3 (Z, LEVELS)
## contour3 (X, Y, Z)
## contour3 (X, Y, Z, LEVELS)
## contour3 (..., FORMAT)
## contour3 (..., PROPERTY, VALUE, ...)
## contour3 (HAX, ...)
## [C, H] = contour3 (...)
## Contour lines of a matrix in space, each as high as its level. LEVELS is how many there are to be, or the levels, twice the same for one. C is what contourc gives.
##   >> [c, h] = contour3 (magic (3)); get (h, 'zlevelmode')
##   ans = auto
## See also: contour, contourf, contour3, contourc, clabel
function [c, h] = contour3 (varargin)
  if (nargin == 0)
    print_usage ();
  end
  [cm, hc] = __contour__ ("contour3", varargin);
  if (nargout > 0)
    c = cm;
  end
  if (nargout > 1)
    h = hc;
  end
end
