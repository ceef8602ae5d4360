## fill3 (X, Y, Z, C)
## fill3 (X1, Y1, Z1, C1, X2, Y2, Z2, C2, ...)
## fill3 (..., PROPERTY, VALUE, ...)
## H = fill3 (...)
## Filled polygons in space; see fill.
##   >> h = fill3 ([0 1 1], [0 0 1], [1 2 3], 'r'); get (h, 'zdata')'
##   ans =
##
##      1   2   3
##
## See also: fill, patch
function h = fill3 (varargin)
  if (nargin == 0)
    print_usage ();
  end
  hf = __fill__ (3, varargin);
  if (nargout > 0)
    h = hf;
  end
end
