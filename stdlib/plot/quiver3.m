## quiver3 (X, Y, Z, U, V, W)
## quiver3 (Z, U, V, W)
## quiver3 (..., SCALE, FORMAT, 'filled', PROPERTY, VALUE, ...)
## H = quiver3 (...)
## Arrows (U, V, W) at points in space; see quiver.
##   >> h = quiver3 (1, 1, 1, 1, 2, 3); get (h, 'wdata')
##   ans = 3
## See also: quiver, plot3
function h = quiver3 (varargin)
  if (nargin < 2)
    print_usage ();
  end
  hq = __arrows__ (true, "quiver3", varargin{:});
  if (nargout > 0)
    h = hq;
  end
end
