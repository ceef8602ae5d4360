## P = poly_features (X, DEGREE)
## Powers and products of the columns of X up to DEGREE, a column each: x, x^2, ... for one column; for two x1, x2, x1^2, x1 x2,
## x2^2, x1^3, ... and likewise for more. The column of ones is left to the bias.
##   >> poly_features ([2; 3], 3)
##   ans =
##
##       2    4    8
##       3    9   27
##
##   >> poly_features ([2 3], 2)
##   ans =
##
##      2   3   4   6   9
##
## See also: normalize_features, polyfit
function P = poly_features (X, degree)
  if (nargin != 2)
    print_usage ();
  end
  if (! (isscalar (degree) && degree >= 1 && degree == fix (degree)))
    error ("poly_features: the degree must be a positive integer");
  end
  n = columns (X);
  P = last = X;
  first = 1:n;               # the first variable of each product in last
  for d = 2:degree
    next = [];
    starts = [];
    for v = 1:n
      keep = first >= v;
      next = [next, X(:,v) .* last(:,keep)];
      starts = [starts, v * ones(1, sum (keep))];
    end
    last = next;
    first = starts;
    P = [P, last];
  end
end
%!assert (poly_features ([2 3], 3), [2 3 4 6 9 8 12 18 27])
%!assert (columns (poly_features (rand (4, 3), 3)), 19)
%!error <poly_features: the degree must be a positive integer> poly_features (1, 0)
