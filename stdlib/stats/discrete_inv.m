## discrete_inv (X, V, P)
## Quantiles of the distribution that takes the values V with probabilities P.
##   >> discrete_inv ([0.1 0.6], [1 2 3], [0.2 0.3 0.5])
##   ans =
##
##      1   3
##
## See also: discrete_pdf, discrete_cdf, discrete_rnd
function inv = discrete_inv (x, v, p)
  if (nargin != 3)
    print_usage ();
  end
  if (! isvector (v))
    error ("discrete_inv: V must be a vector");
  elseif (! isvector (p) || numel (p) != numel (v))
    error ("discrete_inv: P must be a vector with length (V) elements");
  elseif (any (isnan (p)))
    error ("discrete_rnd: P must not have any NaN elements");
  elseif (! (all (p >= 0) && any (p)))
    error ("discrete_inv: P must be a nonzero, non-negative vector");
  end
  zero = x == 0;
  if (! isnumeric (x))
    lookup (1, x);                  # takes numbers only
  end
  [v, order] = sort (v(:));
  c = cumsum (p(order)(:)) / sum (p);
  n = numel (v);
  inv = NaN (size (x));
  if (isa (x, "single") || isa (v, "single") || isa (p, "single"))
    inv = single (inv);
  end
  ok = x > 0 & x <= 1;
  k = sum (c(1:n - 1)(:) < x(ok)(:).', 1) + 1;
  inv(ok) = v(k);
  inv(zero) = v(1);
end

%!assert (discrete_inv ([0 0.1 0.6 1], [1 2 3], [2 3 5]), [1 1 3 3])
