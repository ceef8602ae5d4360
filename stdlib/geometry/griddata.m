## ZI = griddata (X, Y, Z, XI, YI)
## ZI = griddata (X, Y, Z, XI, YI, METHOD)
## [XI, YI, ZI] = griddata (...)
## VI = griddata (X, Y, Z, V, XI, YI, ZI, METHOD, OPTIONS)
## Values Z, known at scattered points (X, Y), at other points; a row XI and a column YI make a grid. METHOD:
## "linear" on Delaunay triangles, NaN outside; "nearest"; "v4", the smoothest surface (D. T. Sandwell,
## Biharmonic spline interpolation of GEOS-3 and SEASAT altimeter data, 1987).
##   >> griddata ([0 1 0 1], [0 0 1 1], [1 2 3 4], 0.5, 0.25)
##   ans = 2
## See also: griddatan, delaunay, interp2
function [rx, ry, rz] = griddata (x, y, z, varargin)
  if (nargin < 5)
    print_usage ();
  end
  if (nargin >= 7)
    if (nargout > 1)
      print_usage ();
    end
    rx = griddata3 (x, y, z, varargin{:});
    return;
  end
  [xi, yi] = varargin{1:2};
  method = "linear";
  if (nargin > 5)
    method = tolower (varargin{3});
  end
  if (! ischar (method))
    error ("griddata: METHOD must be a string");
  end
  if (isrow (xi) && iscolumn (yi) && ! (isscalar (xi) && isscalar (yi)))
    [xi, yi] = meshgrid (xi, yi);
  elseif (isrow (yi) && iscolumn (xi) && ! (isscalar (xi) && isscalar (yi)))
    [yi, xi] = meshgrid (yi, xi);
  end
  if (! size_equal (xi, yi))
    error ("griddata: XI and YI must be vectors or matrices of same size");
  end
  if (isvector (x) && isvector (y) && ! isvector (z) && isequal ([numel(y), numel(x)], size (z)))
    [x, y] = meshgrid (x, y);
  end
  if (numel (x) != numel (y) || numel (y) != numel (z))
    error ("griddata: X, Y, and Z must be vectors of the same length");
  end
  x = double (x(:));
  y = double (y(:));
  z = double (z(:));
  switch (method)
    case "linear"
      zi = reshape (linear ([x, y], z, [xi(:), yi(:)]), size (xi));
    case "nearest"
      zi = reshape (z(knnsearch ([x, y], [xi(:), yi(:)])), size (xi));
    case "v4"
      zi = reshape (green (x, y, xi(:), yi(:)) * (green (x, y, x, y) \ z), size (xi));
    case "cubic"
      error ('griddata: "cubic" interpolation not yet implemented');
    otherwise
      error ("griddata: unknown interpolation METHOD: \"%s\"", method);
  end
  if (nargout > 1)
    rx = xi;
    ry = yi;
    rz = zi;
  else
    rx = zi;
  end
end

function vi = linear (pts, v, at)
  tri = delaunay (pts);
  idx = tsearch (pts(:, 1), pts(:, 2), tri, at(:, 1), at(:, 2));
  in = find (! isnan (idx));
  vi = NaN (rows (at), 1);
  t = tri(idx(in), :);
  p0 = pts(t(:, 1), :);
  a = pts(t(:, 2), :) - p0;
  b = pts(t(:, 3), :) - p0;
  c = at(in, :) - p0;
  d = a(:, 1) .* b(:, 2) - b(:, 1) .* a(:, 2);
  u = (c(:, 1) .* b(:, 2) - c(:, 2) .* b(:, 1)) ./ d;
  w = (c(:, 2) .* a(:, 1) - c(:, 1) .* a(:, 2)) ./ d;
  vi(in) = v(t(:, 1)) + u .* (v(t(:, 2)) - v(t(:, 1))) + w .* (v(t(:, 3)) - v(t(:, 1)));
end

function G = green (x, y, xi, yi)
  r2 = (xi - x') .^ 2 + (yi - y') .^ 2;
  G = r2 .* (log (r2) / 2 - 1);
  G(r2 == 0) = 0;
end

%!test
%! [x, y] = meshgrid (0:4, 0:3);
%! z = 2 * x + 3 * y;
%! zi = griddata (x(:), y(:), z(:), [0.3 2.7 9], [1.2; 2.9]);
%! assert (zi(:, 1:2), 2 * [0.3 2.7] + 3 * [1.2; 2.9], 1e-12);
%! assert (isnan (zi(:, 3)), [true; true]);
%! assert (griddata (x, y, z, 1.2, 2.4, "nearest"), 8);
%!assert (griddata ([0 1 0 1], [0 0 1 1], [1 2 3 4], 0.5, 0.25, "v4"), 1.4872, 1e-4)
%!error <griddata: "cubic" interpolation not yet implemented> griddata (1:4, [1 3 2 4], 1:4, 1, 1, "cubic")
%!error <griddata: X, Y, and Z must be vectors of the same length> griddata (1:4, 1:4, 1:3, 1, 1)
