## quantile (X, P)
## quantile (X, P, DIM)
## quantile (X, P, DIM, METHOD)
## Quantiles of the sample X for the probabilities P, by one of the nine methods of Hyndman and Fan (default 5).
##   >> quantile ([1 2 3 4]', [0.25; 0.5])
##   ans =
##
##      1.5000
##      2.5000
##
## See also: prctile, median, iqr
function q = quantile (x, p = [], dim, method = 5)
  if (nargin < 1)
    print_usage ();
  end
  if (! (isnumeric (x) || islogical (x)) || isempty (x))
    error ("quantile: X must be a non-empty numeric vector or matrix");
  end
  if (isempty (p))
    p = [0.00 0.25, 0.50, 0.75, 1.00];
  end
  if (! (isnumeric (p) && isvector (p)))
    error ("quantile: P must be a numeric vector");
  end
  if (nargin < 3)
    dim = find (size (x) > 1, 1);
    if (isempty (dim))
      dim = 2;
    end
  elseif (! (isscalar (dim) && dim == fix (dim) && dim > 0))
    error ("quantile: DIM must be a positive integer");
  end
  was_single = isa (x, "single");
  x = double (x);
  nd = max (ndims (x), dim);
  perm = 1:nd;
  perm([1 dim]) = perm([dim 1]);
  x = permute (x, perm);
  sz = size (x);
  x = reshape (x, sz(1), []);
  q = __quantile__ (x, p(:), method);
  q = ipermute (reshape (q, [numel(p), sz(2:end)]), perm);
  if (was_single)
    q = single (q);
  end
  if (isvector (q) && ! isscalar (q) && ! isscalar (p))
    if (isrow (p))
      q = reshape (q, 1, []);
    else
      q = reshape (q, [], 1);
    end
  end
end

function inv = __quantile__ (x, p, method)
  x = sort (x, 1);
  m = sum (! isnan (x), 1);
  [nr, nc] = size (x);
  np = numel (p);
  inv = NaN (np, nc);
  for j = 1:nc
    n = m(j);
    if (n == 0)
      continue;
    end
    s = x(1:n, j);
    if (n == 1 || ! any (p >= 0 & p <= 1))
      method = 5;
    end
    switch (method)
      case 1
        pos = ceil (n * p);
      case 2
        pos = n * p;
        pos = (ceil (pos) + floor (pos + 1)) / 2;
      case 3
        pos = n * p;
        even = pos - 0.5;         # halves are rounded to the even neighbour
        even = (even == fix (even)) & mod (even, 2) == 0;
        pos = round (pos) - even;
      case 4
        pos = n * p;
      case 5
        pos = n * p + 0.5;
      case 6
        pos = (n + 1) * p;
      case 7
        pos = (n - 1) * p + 1;
      case 8
        pos = (n + 1/3) * p + 1/3;
      case 9
        pos = (n + 0.25) * p + 0.375;
      otherwise
        error ("quantile: Unknown METHOD, '%d'", method);
    end
    if (n == 1)
      v = repmat (s, np, 1);
    else
      lo = max (min (floor (pos), n - 1), 1);
      w = max (min (pos - lo, 1), 0);
      v = (1 - w) .* s(lo) + w .* s(lo + 1);
    end
    v(p < 0) = -Inf;
    v(p > 1) = Inf;
    v(isnan (p)) = NaN;
    inv(:, j) = v;
  end
end

%!assert (quantile ([1 2 3 4], 0.3, 2, 7), 1.9, 1e-14)
%!assert (quantile ([1 2 3 4]), [1 1.5 2.5 3.5 4])
%!assert (quantile ([3 1 4 1 5 9], [0.5; 0.9], 2), [3.5; 8.6], 1e-14)
%!assert (quantile ([1 2 3 4], [0.25 0.5 0.75], 1), repmat (1:4, 3, 1))
%!assert (quantile (1:3, [-1 2]), [-Inf Inf])
%!error <quantile: X must be a non-empty numeric vector or matrix> quantile ([])
