## VI = griddata3 (X, Y, Z, V, XI, YI, ZI)
## VI = griddata3 (X, Y, Z, V, XI, YI, ZI, METHOD, OPTIONS)
## Values V, known at scattered points (X, Y, Z), at other points; three vectors XI, YI, ZI make a grid.
## METHOD: "linear" or "nearest".
##   >> griddata3 ([0 1 0 0 1], [0 0 1 0 1], [0 0 0 1 1], 1:5, 0.2, 0.2, 0.2)
##   ans = 1.8000
## See also: griddata, griddatan
function vi = griddata3 (x, y, z, v, xi, yi, zi, method = "linear", options = [])
  if (nargin < 7)
    print_usage ();
  end
  if (! (numel (x) == numel (y) && numel (y) == numel (z) && numel (z) == numel (v)))
    error ("griddata: X, Y, Z, and V must be vectors of the same length");
  end
  if (isvector (xi) && isvector (yi) && isvector (zi) && ! isscalar (xi))
    [xi, yi, zi] = meshgrid (xi, yi, zi);
  end
  if (! size_equal (xi, yi, zi))
    error ("griddata3: XI, YI, and ZI must be vectors or matrices of the same size");
  end
  vi = griddatan ([x(:), y(:), z(:)], v(:), [xi(:), yi(:), zi(:)], method, options);
  vi = reshape (vi, size (xi));
end

%!assert (griddata3 ([0 1 0 0 1], [0 0 1 0 1], [0 0 0 1 1], [4 5 6 7 10], 0.2, 0.3, 0.1), 5.1, 1e-13)
%!error <griddata: X, Y, Z, and V must be> griddata3 (1, 2, 3, [1 2], 0, 0, 0)
