## VI = griddatan (X, V, XI)
## VI = griddatan (X, V, XI, METHOD, OPTIONS)
## Values V, known at the points X (one a row, any number of dimensions), at the points XI. METHOD: "linear"
## on Delaunay simplices, NaN outside, or "nearest". OPTIONS are Qhull's.
##   >> griddatan ([0 0; 1 0; 0 1; 1 1.1], [1; 2; 3; 4], [0.25 0.25])
##   ans = 1.7500
## See also: griddata, griddata3, delaunayn
function vi = griddatan (x, v, xi, method = "linear", options = [])
  if (nargin < 3)
    print_usage ();
  end
  if (ischar (method))
    method = tolower (method);
  end
  [m, n] = size (x);
  if (m < n + 1)
    error ("griddatan: number of points in X (rows of X) must be greater than dimensionality of data + 1 (columns of X + 1)");
  elseif (! iscolumn (v) || numel (v) != m)
    error ("griddatan: Y must be a column vector with the same number of points (rows) as X");
  elseif (n != columns (xi))
    error ("griddatan: dimension of query data XI (columns) must match X");
  end
  if (! ischar (method))
    error ("griddatan: METHOD must be a string");
  end
  switch (method)
    case "linear"
      tri = delaunayn (x, options);
      [idx, p] = tsearchn (x, tri, xi);
      vi = NaN (rows (xi), 1);
      in = ! isnan (idx);
      vi(in) = sum (p(in, :) .* reshape (v(tri(idx(in), :)), [], n + 1), 2);
    case "nearest"
      vi = v(knnsearch (x, xi));
    otherwise
      error ("griddatan: unknown interpolation METHOD: \"%s\"", method);
  end
end

%!test
%! x = [0 0 0; 1 0 0; 0 1 0; 0 0 1; 1 1 1];
%! assert (griddatan (x, x * [1; 2; 3] + 4, [0.2 0.3 0.1; 3 3 3]), [5.1; NaN], 1e-13);
%! assert (griddatan (x, (1:5)', [0.9 0.9 0.8], "nearest"), 5);
%!error <griddatan: unknown interpolation METHOD> griddatan ([0 0; 1 0; 0 1], [1; 2; 3], [0 0], "best")
