## run_count (X, N)
## run_count (X, N, DIM)
## Number of upward runs (stretches in which no element is smaller than the one before) of length 1, 2, ..., N-1 and
## at least N.
##   >> run_count ([1 1 0 1], 2)
##   ans =
##
##      0   2
##
## See also: runlength
function r = run_count (x, n, dim)
  if (nargin < 2)
    print_usage ();
  end
  if (! (isnumeric (x) || islogical (x)))
    error ("run_count: X must be a numeric vector or matrix");
  end
  if (! (isscalar (n) && n == fix (n) && n > 0))
    error ("run_count: N must be a positive integer");
  end
  if (nargin < 3)
    dim = find (size (x) > 1, 1);
    if (isempty (dim))
      dim = 1;
    end
  elseif (! (isscalar (dim) && dim == fix (dim) && dim > 0 && dim <= ndims (x)))
    error ("run_count: DIM must be an integer and a valid dimension");
  end
  perm = 1:ndims (x);
  perm([1 dim]) = perm([dim 1]);
  x = permute (x, perm);
  sz = size (x);
  x = reshape (x, sz(1), []);
  r = zeros (n, columns (x));
  for j = 1:columns (x)
    len = diff ([0; find(diff (x(:, j)) < 0); rows(x)]);
    for k = 1:n - 1
      r(k, j) = sum (len == k);
    end
    r(n, j) = sum (len >= n);
  end
  r = ipermute (reshape (r, [n, sz(2:end)]), perm);
end

%!assert (run_count ([1 1 0 1]', 2), [0; 2])
