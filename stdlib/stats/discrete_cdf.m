## discrete_cdf (X, V, P)
## Distribution function at X of the distribution that takes the values V with probabilities P.
##   >> discrete_cdf ([1 2], [1 2 3], [0.2 0.3 0.5])
##   ans =
##
##      0.2000   0.5000
##
## See also: discrete_pdf, discrete_inv, discrete_rnd
function cdf = discrete_cdf (x, v, p)
  if (nargin != 3)
    print_usage ();
  end
  if (! isvector (v))
    error ("discrete_cdf: V must be a vector");
  elseif (! isvector (p) || numel (p) != numel (v))
    error ("discrete_cdf: P must be a vector with length (V) elements");
  elseif (any (isnan (v)))
    error ("discrete_cdf: V must not have any NaN elements");
  elseif (! (all (p >= 0) && any (p)))
    error ("discrete_cdf: P must be a nonzero, non-negative vector");
  end
  nan = isnan (x);
  [v, order] = sort (v(:));
  c = [0; cumsum(p(order)(:)) / sum(p)];
  cdf = reshape (c(lookup (v, x) + 1), size (x));
  cdf(nan) = NaN;
end

%!assert (discrete_cdf ([0 1 2.5 3], [1 2 3], [2 3 5]), [0 0.2 0.5 1])
