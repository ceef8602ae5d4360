## FV = isosurface (V, VALUE)
## FV = isosurface (X, Y, Z, V, VALUE)
## FV = isosurface (..., COLORS)
## FV = isosurface (..., 'noshare')
## [FACES, VERTICES] = isosurface (...)
## [FACES, VERTICES, C] = isosurface (...)
## isosurface (...)
## The surface on which the three-dimensional V has the VALUE (one in the middle of its range), as triangles: a struct
## that patch takes. X, Y and Z are vectors or arrays like V, COLORS an array like V whose values the vertices get. With
## 'noshare' every triangle has vertices of its own. Without outputs the surface is drawn, lit.
##   >> v = zeros (3, 3, 3); v(2,2,2) = 1;
##   >> fv = isosurface (v, 0.5); size (fv.faces)
##   ans =
##
##      8   3
##
## See also: isocolors, isonormals, patch, slice, contour
function [faces, vertices, colors] = isosurface (varargin)
  if (nargin == 0)
    print_usage ();
  end
  [args, share] = words_off (varargin);
  [x, y, z, v, value, c] = data_of (args);
  fv = surface_of (x, y, z, v, value, c, share);
  switch (nargout)
    case 0
      draw (fv, value);
    case 1
      faces = fv;
    otherwise
      faces = fv.faces;
      vertices = fv.vertices;
      colors = [];
      if (! isempty (c))
        colors = fv.facevertexcdata;
      end
  end
end

function [args, share] = words_off (args)
  share = true;
  while (! isempty (args) && ischar (args{end}))
    switch (lower (args{end}))
      case "noshare"
        share = false;
      case "verbose"
      otherwise
        error ("isosurface: parameter '%s' not supported", args{end});
    end
    args(end) = [];
  end
  k = find (cellfun (@ischar, args), 1);
  if (! isempty (k))
    error ("isosurface: parameter '%s' not supported", args{k});
  end
end

function [x, y, z, v, value, c] = data_of (args)
  x = y = z = value = c = [];
  n = numel (args);
  if (n == 0 || n > 6)
    print_usage ("isosurface");
  elseif (n >= 4)
    [x, y, z] = deal (args{1:3});
    args(1:3) = [];
  end
  v = args{1};
  if (! isnumeric (v) && ! islogical (v) || ndims (v) != 3 || any (size (v) < 2))
    error ("isosurface: V must be a non-singleton 3-dimensional matrix");
  end
  v = double (real (v));
  if (numel (args) == 2 && ! isscalar (args{2}))
    c = args{2};
  elseif (numel (args) > 1)
    value = args{2};
    if (! isscalar (value))
      error ("isosurface: ISOVAL must be a scalar");
    end
    c = args(3:end);
    if (! isempty (c))
      c = c{1};
    end
  end
  if (! isempty (c) && ! size_equal (c, v))
    error ("isosurface: COL must match the size of V");
  end
  if (isempty (value))
    value = min (v(:)) + 0.495 * (max (v(:)) - min (v(:)));
  end
  if (isempty (x))
    [x, y, z] = deal (1:columns (v), 1:rows (v), 1:size (v, 3));
  end
  axes_of = {x, y, z};
  sizes = size (v)([2, 1, 3]);
  for k = 1:3
    if (! (isvector (axes_of{k}) && numel (axes_of{k}) == sizes(k)) && ! size_equal (axes_of{k}, v))
      error ("isosurface: %s must match the size of V", "XYZ"(k));
    end
  end
end

function fv = surface_of (x, y, z, v, value, c, share)
  [fv.faces, from, to, part] = __marching_cubes__ (v, value);
  if (isvector (x))
    [y, x, z] = ndgrid (y, x, z);
  end
  at = @(a) double (a(from))(:) + (double (a(to)) - double (a(from)))(:) .* part;
  fv.vertices = [at(x), at(y), at(z)];
  if (! isempty (c))
    fv.facevertexcdata = at (c);
  end
  if (! share)
    order = fv.faces'(:);
    fv.vertices = fv.vertices(order,:);
    if (! isempty (c))
      fv.facevertexcdata = fv.facevertexcdata(order);
    end
    fv.faces = reshape (1:numel (order), 3, [])';
  end
end

function draw (fv, value)
  hax = newplot ();
  if (! isfield (fv, "facevertexcdata"))
    fv.facevertexcdata = value * ones (rows (fv.vertices), 1);
  end
  patch (hax, "faces", fv.faces, "vertices", fv.vertices, "facevertexcdata", fv.facevertexcdata, "facecolor", "flat", ...
         "facelighting", "gouraud");
  if (! ishold (hax))
    view (hax, -37.5, 30);
    camlight ();
  end
end

%!test
%! v = zeros (3, 4, 3); v(2,2:3,2) = 1; [f, p] = isosurface (v, 0.5);
%! assert (f(1:4,:), [7 1 5; 5 2 7; 8 1 7; 4 7 2]); assert (rows (f), 16); assert (p([1 5 7],:), [2 1.5 2; 1.5 2 2; 2 2 1.5]);
%!test
%! [x, y, z] = meshgrid (0:2, 0:3, 0:4); v = (x - 1) .^ 2 + (y - 1.5) .^ 2 + (z - 2) .^ 2;
%! [f, p, c] = isosurface (x, y, z, v, 1.2, x + 10 * y);
%! assert (f(1:3,:), [7 3 1; 7 8 4; 4 8 2]); assert (p(1,:), [1 0.525 2], 1e-15); assert (c(1:3), [6.25; 25.75; 10.05], 1e-12);
%! fv = isosurface (0:2, 0:3, 0:4, v, 1.2, "noshare"); assert (size (fv.vertices), [48 3]); assert (fv.faces(2,:), 4:6);
%!assert (isosurface (zeros (2, 2, 2), 1).faces, zeros (0, 3))
%!error <isosurface: V must be a non-singleton 3-dimensional matrix> isosurface (1)
%!error <isosurface: X must match the size of V> isosurface (1:2, 1:3, 1:4, ones (4, 3, 5), 1)
%!error <isosurface: COL must match the size of V> isosurface (ones (2, 2, 2), [1 2])
%!error <isosurface: parameter 'x' not supported> isosurface (ones (2, 2, 2), "x")
%!error <Invalid call to isosurface> isosurface ()
