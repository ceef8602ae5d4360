## scatter (X, Y)
## scatter (X, Y, S)
## scatter (X, Y, S, C)
## scatter (..., MARKER)
## scatter (..., 'filled')
## scatter (..., PROPERTY, VALUE, ...)
## scatter (HAX, ...)
## H = scatter (...)
## Points as marks, of area S (36 square points, or one for each) and colour C (a name, red, green and blue, numbers of
## the colour map or rows of red, green and blue).
##   >> h = scatter (1:3, 4:6); get (h, 'type')
##   ans = scatter
## See also: scatter3, plot
function h = scatter (varargin)
  if (nargin < 2)
    print_usage ();
  end
  hs = __scatter__ (2, varargin);
  if (nargout > 0)
    h = hs;
  end
end

%!test close all; h = scatter (1:3, 4:6, [], [1 2 3]'); assert (get (h, "cdata"), [1; 2; 3]); close all
%!error <Invalid call to scatter> scatter (1)
