## trisurf (TRI, X, Y, Z)
## trisurf (TRI, X, Y, Z, C)
## H = trisurf (...)
## Filled triangles in space; each row of TRI has the numbers of three points.
##   >> h = trisurf ([1 2 3], [0 1 1], [0 0 1], [1 2 3]); get (h, 'facecolor')
##   ans = flat
## See also: trimesh, surf, delaunay
function h = trisurf (tri, x, y, z, varargin)
  if (nargin < 3)
    print_usage ();
  end
  if (nargin == 3 || ischar (z))
    error ("trisurf: Z must be given");
  end
  c = z;
  if (mod (numel (varargin), 2))
    c = varargin{1};
    varargin(1) = [];
  end
  hax = __chart_axes__ ({}, "3d");
  ht = patch (hax, "faces", tri, "vertices", [x(:), y(:), z(:)], "facevertexcdata", c(:), "facecolor", "flat", ...
              "edgecolor", "k", varargin{:});
  if (nargout > 0)
    h = ht;
  end
end
