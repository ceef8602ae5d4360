## contour (Z)
## contour (Z, LEVELS)
## contour (X, Y, Z)
## contour (X, Y, Z, LEVELS)
## contour (..., FORMAT)
## contour (..., PROPERTY, VALUE, ...)
## contour (HAX, ...)
## [C, H] = contour (...)
## Contour lines of a matrix. LEVELS is how many there are to be, or the levels, twice the same for one. C is what contourc gives.
##   >> [c, h] = contour (magic (3)); c(1)
##   ans = 1.7273
## See also: contour, contourf, contour3, contourc, clabel
function [c, h] = contour (varargin)
  if (nargin == 0)
    print_usage ();
  end
  [cm, hc] = __contour__ ("contour", varargin);
  if (nargout > 0)
    c = cm;
  end
  if (nargout > 1)
    h = hc;
  end
end

%!error <contourc: Z data must have at least 2 rows and 2 columns> contour ([])
%!test   # nothing to draw is no error
%! close all; [c, h] = contour (NaN (3)); assert (isempty (c)); assert (get (h, "levellist"), NaN (1, 11));
%! [c, h] = contour (Inf (3)); assert (isempty (c)); assert (isempty (get (h, "levellist")));
%! [c, h] = contourf (NaN (3), 3); assert (isempty (c)); close all
