## trimesh (TRI, X, Y, Z)
## trimesh (TRI, X, Y, Z, C)
## trimesh (TRI, X, Y)
## H = trimesh (...)
## A net of triangles in space; each row of TRI has the numbers of three points. Without Z in the plane.
##   >> h = trimesh ([1 2 3], [0 1 1], [0 0 1], [1 2 3]); get (h, 'type')
##   ans = patch
## See also: trisurf, triplot, delaunay
function h = trimesh (tri, x, y, z, varargin)
  if (nargin < 3)
    print_usage ();
  end
  if (nargin == 3)
    ht = triplot (tri, x, y);
  elseif (ischar (z))
    ht = triplot (tri, x, y, z, varargin{:});
  else
    c = z;
    if (mod (numel (varargin), 2))
      c = varargin{1};
      varargin(1) = [];
    end
    hax = __chart_axes__ ({}, "3d");
    ht = patch (hax, "faces", tri, "vertices", [x(:), y(:), z(:)], "facevertexcdata", c(:), "facecolor", "w", ...
                "edgecolor", "flat", "tag", "trimesh", varargin{:});
  end
  if (nargout > 0)
    h = ht;
  end
end
