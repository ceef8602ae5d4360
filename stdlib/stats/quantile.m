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
  if (! (isnumeric (x) || islogical (x)))
    error ("quantile: X must be a numeric vector or matrix");
  end
  if (isempty (p))
    p = [0.00 0.25, 0.50, 0.75, 1.00];
  end
  if (! (isnumeric (p) && isvector (p)))
    error ("quantile: P must be a numeric vector");
  end
  if (nargin < 3)
    if (isrow (x))
      dim = 2;
    elseif (isvector (x))
      dim = 1;
    else
      dim = 1;
    end
    if (isvector (x) && isrow (p) && iscolumn (x) && ! isscalar (p))
      flip_result = true;
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
  if (exist ("flip_result", "var"))
    q = q.';
  end
end

function inv = __quantile__ (x, p, method)
  x = sort (x);
  m = sum (! isnan (x));
  [nr, nc] = size (x);
  np = numel (p);
  inv = NaN (np, nc);
  for j = 1:nc
    n = m(j);
    if (n == 0)
      continue;
    end
    s = x(1:n, j);
    if (method < 4)
      switch (method)
        case 1
          k = max (ceil (n * p), 1);
          inv(:, j) = s(min (k, n));
        case 2
          pos = n * p;
          a = max (ceil (pos), 1);
          b = min (floor (pos + 1), n);
          inv(:, j) = (s(min (a, n)) + s(b)) / 2;
        case 3
          k = max (round (n * p), 1);
          t = min (k, n);
          inv(:, j) = s(t);
        otherwise
          error ("quantile: Unknown METHOD, '%d'", method);
      end
    else
      switch (method)
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
      lo = max (min (floor (pos), n - 1), 1);
      w = max (min (pos - lo, 1), 0);
      hi = min (lo + 1, n);
      v = (1 - w) .* s(lo) + w .* s(hi);
      v(w == 0) = s(lo(w == 0));
      v(w == 1) = s(hi(w == 1));
      inv(:, j) = v;
    end
  end
end

%!assert (quantile ([1 2 3 4], 0.3, 2, 7), 1.9, 1e-14)
%!assert (quantile ([1 2 3 4]), [1 1.5 2.5 3.5 4])
