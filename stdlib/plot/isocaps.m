## FVC = isocaps (V, VALUE)
## FVC = isocaps (X, Y, Z, V, VALUE)
## FVC = isocaps (..., WHICH)
## FVC = isocaps (..., PLANE)
## [FACES, VERTICES, COLORS] = isocaps (...)
## isocaps (...)
## What closes the isosurface of the volume V where it is cut by the sides of the volume: triangles on the sides where V is above
## VALUE (WHICH 'above', or 'below' it). PLANE is one of the sides 'xmin', 'xmax', 'ymin' ... or 'all'. The colours are the values of
## V. Without outputs a patch is drawn.
##   >> [x, y, z] = meshgrid (1:3); fvc = isocaps (x + y + z, 100, 'below', 'xmin'); rows (fvc.faces)
##   ans = 8
## See also: isosurface, isonormals, reducepatch
function [faces, vertices, colors] = isocaps (varargin)
  args = varargin;
  below = false;
  planes = {"xmin", "xmax", "ymin", "ymax", "zmin", "zmax"};
  wanted = planes;
  while (! isempty (args) && ischar (args{end}))
    word = lower (args{end});
    if (any (strcmp (word, planes)))
      wanted = {word};
    elseif (any (strcmp (word, {"below", "b"})))
      below = true;
    elseif (! any (strcmp (word, {"above", "a", "all", "verbose"})))
      error ("isocaps: parameter '%s' not supported", args{end});
    end
    args(end) = [];
  end
  if (! any (numel (args) == [1, 2, 4, 5]))
    print_usage ();
  end
  at = {};
  if (numel (args) > 2)
    at = args(1:3);
    args(1:3) = [];
  end
  v = args{1};
  if (! isnumeric (v) || ndims (v) != 3 || any (size (v) < 2))
    error ("isocaps: V must be a non-singleton 3-dimensional matrix");
  end
  v = double (v);
  if (isempty (at))
    at = {1:columns(v), 1:rows(v), 1:size(v, 3)};
  elseif (! isvector (at{1}))
    at = {at{1}(1,:,1), at{2}(:,1,1), at{3}(1,1,:)};
  end
  value = [];
  if (numel (args) > 1)
    value = args{2};
  end
  if (isempty (value))
    value = min (v(:)) + 0.495 * (max (v(:)) - min (v(:)));
  end
  fvc = struct ("vertices", zeros (0, 3), "faces", zeros (0, 3), "facevertexcdata", zeros (0, 1));
  for k = 1:numel (wanted)
    fvc = with_side (fvc, at, v, value, below, wanted{k});
  end
  switch (nargout)
    case 0
      hax = newplot ();
      patch (hax, "faces", fvc.faces, "vertices", fvc.vertices, "facevertexcdata", fvc.facevertexcdata, "facecolor", "interp", ...
             "edgecolor", "none");
    case 1
      faces = fvc;
    otherwise
      faces = fvc.faces;
      vertices = fvc.vertices;
      colors = fvc.facevertexcdata;
  end
end

## The side of the volume as a plane with axes p and q; s is the coordinate that stands still.
function fvc = with_side (fvc, at, v, value, below, side)
  s = find ("xyz" == side(1));
  order = {[2 3], [1 3], [1 2]}{s};
  v = permute (v, [2, 1, 3]);                           # x, y, z
  last = strcmp (side(2:end), "max");
  plane = permute (v, [order, s]);
  if (last)
    plane = plane(:,:,end);
    here = at{s}(end);
  else
    plane = plane(:,:,1);
    here = at{s}(1);
  end
  [corners, triangles, c] = inside (at{order(1)}(:), at{order(2)}(:), plane, value, below);
  points = zeros (rows (corners), 3);
  points(:,order) = corners;
  points(:,s) = here;
  fvc.faces = [fvc.faces; triangles + rows(fvc.vertices)];
  fvc.vertices = [fvc.vertices; points];
  fvc.facevertexcdata = [fvc.facevertexcdata; c];
end

## The part of each cell of the plane that is inside, as a fan of triangles. Corners and crossed edges have one vertex each.
function [corners, triangles, c] = inside (p, q, f, value, below)
  [m, n] = size (f);
  in = f > value;
  if (below)
    in = f < value;
  end
  number = zeros (m, n, 3);                             # of the corner, of the edge along p, of the edge along q
  corners = zeros (0, 2);
  triangles = zeros (0, 3);
  c = zeros (0, 1);
  for j = 1:n - 1
    for i = 1:m - 1
      around = [i, j; i + 1, j; i + 1, j + 1; i, j + 1];
      ring = [];
      for k = 1:4
        a = around(k,:);
        b = around(mod (k, 4) + 1,:);
        if (in(a(1),a(2)))
          [ring(end+1), number, corners, c] = vertex (a, a, 1, p, q, f, 0, number, corners, c);
        end
        if (in(a(1),a(2)) != in(b(1),b(2)))
          part = (value - f(a(1),a(2))) / (f(b(1),b(2)) - f(a(1),a(2)));
          [ring(end+1), number, corners, c] = vertex (a, b, 2 + (a(1) == b(1)), p, q, f, part, number, corners, c);
        end
      end
      for k = 2:numel (ring) - 1
        triangles(end+1,:) = ring([1, k, k + 1]);
      end
    end
  end
end

function [k, number, corners, c] = vertex (a, b, kind, p, q, f, part, number, corners, c)
  low = min (a, b);
  k = number(low(1),low(2),kind);
  if (k == 0)
    k = rows (corners) + 1;
    number(low(1),low(2),kind) = k;
    corners(k,:) = [p(a(1)) + part * (p(b(1)) - p(a(1))), q(a(2)) + part * (q(b(2)) - q(a(2)))];
    c(k,1) = f(a(1),a(2)) + part * (f(b(1),b(2)) - f(a(1),a(2)));
  end
end

## The vertices of octave-cli's answer; the triangles cover the same in another order
%!test
%! [x, y, z] = meshgrid (1:3); v = x + y .^ 2 + z; f = isocaps (v, 8, "xmin");
%! assert (sortrows (f.vertices), sortrows ([1 3 1; 1 3 2; 1 2.4 1; 1 2.2 2; 1 3 3; 1 2 3]), 1e-12);
%! assert (rows (f.faces), 4);
%! assert (sort (f.facevertexcdata), [8; 8; 8; 11; 12; 13], 1e-12)
%!test
%! [x, y, z] = meshgrid (1:3); fvc = isocaps (x, 2, "below"); area = 0;
%! for t = fvc.faces', p = fvc.vertices(t,:); area += norm (cross (p(2,:) - p(1,:), p(3,:) - p(1,:))) / 2; end
%! assert (area, 4 + 4 * 2, 1e-12)
%!error <isocaps: parameter 'foo' not supported> isocaps (rand (3, 3, 3), 0.5, "foo")
%!error <isocaps: V must be a non-singleton 3-dimensional matrix> isocaps (1, 2)
