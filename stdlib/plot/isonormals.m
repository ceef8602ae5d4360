## N = isonormals (V, VERTICES)
## N = isonormals (V, H)
## N = isonormals (X, Y, Z, V, VERTICES)
## N = isonormals (X, Y, Z, V, H)
## N = isonormals (..., 'negate')
## isonormals (...)
## The directions in which the volume V falls fastest at VERTICES or those of the patch H; 'negate': in which it rises. Without N
## the patch gets them as its vertexnormals. X, Y and Z are the places of the values, as grids or vectors.
##   >> [x, y, z] = meshgrid (1:3); n = isonormals (x, y, z, 2 * x, [2 2 2])
##   n =
##
##     -2   0   0
##
## See also: isosurface, isocolors, isocaps
function n = isonormals (varargin)
  args = varargin;
  sign = -1;
  if (nargin > 2 && ischar (args{end}))
    if (! strcmpi (args{end}, "negate"))
      error ("isonormals: Unknown option '%s'", args{end});
    end
    sign = 1;
    args(end) = [];
  end
  if (! any (numel (args) == [2, 5]))
    print_usage ();
  end
  [v, vertices] = args{end-1:end};
  h = [];
  if (isscalar (vertices) && ishghandle (vertices) && strcmp (get (vertices, "type"), "patch"))
    h = vertices;
    vertices = get (h, "vertices");
  elseif (! isnumeric (vertices) || columns (vertices) != 3)
    error ("isonormals: input must be a list of vertices or a patch handle");
  end
  if (ndims (v) != 3 || any (size (v) < 2))
    error ("isonormals: V must be a non-singleton 3-dimensional matrix");
  end
  if (numel (args) == 5)
    at = args(1:3);
    if (! isvector (at{1}))
      at = {at{1}(1,:,1), at{2}(:,1,1), at{3}(1,1,:)};
    end
  else
    at = {1:columns(v), 1:rows(v), 1:size(v, 3)};
  end
  at = cellfun (@(a) a(:), at, "uniformoutput", false);
  [gx, gy, gz] = gradient (double (v), at{:});
  slope = @(g) interp3 (at{1}, at{2}, at{3}, g, vertices(:,1), vertices(:,2), vertices(:,3), "linear");
  directions = sign * [slope(gx), slope(gy), slope(gz)];
  if (nargout > 0)
    n = directions;
  elseif (isempty (h))
    n = directions;
  else
    set (h, "vertexnormals", directions);
  end
end

%!test
%! [x, y, z] = meshgrid (1:4); v = x + 2 * y - z;
%! assert (isonormals (v, [1.5 2 3; 2 2 2]), [-1 -2 1; -1 -2 1], 1e-12);
%! assert (isonormals (x, 2 * y, z, v, [1.5 2 3], "negate"), [1 1 -1], 1e-12)
%!test
%! close all; [x, y, z] = meshgrid (-2:0.5:2); v = x .^ 2 + y .^ 2 + z .^ 2; h = patch (isosurface (x, y, z, v, 2));
%! isonormals (x, y, z, v, h); n = get (h, "vertexnormals"); p = get (h, "vertices");
%! cosine = dot (-n, p, 2) ./ (sqrt (sumsq (n, 2)) .* sqrt (sumsq (p, 2))); assert (cosine > 0.99); close all
%!error <isonormals: Unknown option 'foo'> isonormals (rand (3, 3, 3), [1 2 3], "foo")
%!error <isonormals: input must be a list of vertices or a patch handle> isonormals (rand (3, 3, 3), [1 2])
