## triplot (TRI, X, Y)
## triplot (TRI, X, Y, FORMAT)
## H = triplot (...)
## Triangles in the plane as lines; each row of TRI has the numbers of three points.
##   >> h = triplot ([1 2 3; 2 3 4], [0 1 0 1], [0 0 1 1]); numel (get (h, 'xdata'))
##   ans = 10
## See also: trimesh, delaunay
function h = triplot (tri, x, y, varargin)
  if (nargin < 3)
    print_usage ();
  end
  k = tri(:,[1, 2, 3, 1]);
  gap = NaN (rows (k), 1);
  px = [reshape(x(k), size (k)), gap]'(:);
  py = [reshape(y(k), size (k)), gap]'(:);
  ht = plot (px, py, varargin{:});
  if (nargout > 0)
    h = ht;
  end
end
