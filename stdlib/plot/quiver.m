## quiver (U, V)
## quiver (X, Y, U, V)
## quiver (..., SCALE)
## quiver (..., FORMAT)
## quiver (..., 'filled')
## quiver (..., PROPERTY, VALUE, ...)
## H = quiver (...)
## Arrows (U, V) at (X, Y). They are made SCALE (0.9) times as long as the room for each; 0: as long as they are.
##   >> h = quiver ([1 2], [1 2], [1 1], [0 1], 0); get (get (h, 'children')(3), 'xdata')
##   ans =
##
##        1     2   NaN     2     3   NaN
##
## See also: quiver3, plot, gradient
function h = quiver (varargin)
  if (nargin < 2)
    print_usage ();
  end
  hq = __arrows__ (false, "quiver", varargin{:});
  if (nargout > 0)
    h = hq;
  end
end
