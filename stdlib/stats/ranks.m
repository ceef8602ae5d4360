## ranks (X)
## ranks (X, DIM)
## Ranks of the elements along a dimension; equal ones share the mean of their ranks.
##   >> ranks ([3 1 2 2])
##   ans =
##
##      4.0000   1.0000   2.5000   2.5000
##
## See also: spearman, kendall, sort
function y = ranks (x, dim)
  if (nargin < 1)
    print_usage ();
  end
  if (! (isnumeric (x) || islogical (x)))
    error ("ranks: X must be a numeric vector or matrix");
  end
  if (nargin < 2)
    dim = find (size (x) > 1, 1);
    if (isempty (dim))
      dim = 1;
    end
  end
  nd = max (ndims (x), dim);
  perm = 1:nd;
  perm([1 dim]) = perm([dim 1]);
  x = permute (x, perm);
  sz = size (x);
  x = reshape (x, sz(1), []);
  y = zeros (size (x));
  for j = 1:columns (x)
    [s, i] = sort (x(:, j));
    n = numel (s);
    starts = [true; diff(s) != 0];
    group = cumsum (starts);
    first = find (starts);
    last = [first(2:end) - 1; n];
    y(i, j) = ((first + last) / 2)(group);
  end
  y = ipermute (reshape (y, sz), perm);
end

%!assert (ranks ([3 1 2 2]), [4 1 2.5 2.5])
