## scatter3 (X, Y, Z)
## scatter3 (X, Y, Z, S, C)
## scatter3 (..., MARKER, 'filled', PROPERTY, VALUE, ...)
## H = scatter3 (...)
## Points in space as marks; see scatter.
##   >> h = scatter3 (1:3, 4:6, 7:9); get (h, 'zdata')'
##   ans =
##
##      7   8   9
##
## See also: scatter, plot3
function h = scatter3 (varargin)
  if (nargin < 2)
    print_usage ();
  end
  hs = __scatter__ (3, varargin);
  if (nargout > 0)
    h = hs;
  end
end
