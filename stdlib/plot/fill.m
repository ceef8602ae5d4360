## fill (X, Y, C)
## fill (X1, Y1, C1, X2, Y2, C2, ...)
## fill (..., PROPERTY, VALUE, ...)
## fill (HAX, ...)
## H = fill (...)
## Filled polygons, one for each column of X and Y, in colour C.
##   >> h = fill ([0 1 1], [0 0 1], 'r'); get (h, 'facecolor')
##   ans =
##
##      1   0   0
##
## See also: patch, fill3, area
function h = fill (varargin)
  if (nargin == 0)
    print_usage ();
  end
  hf = __fill__ (2, varargin);
  if (nargout > 0)
    h = hf;
  end
end

%!test close all; h = fill ([0 1 1; 2 3 3]', [0 0 1; 0 0 1]', "b"); assert (numel (h), 2); close all
