## bincoeff (N, K)
## Binomial coefficient for real N and integer K, element by element.
##   >> bincoeff (5, 2)
##   ans = 10
## See also: nchoosek
function b = bincoeff (n, k)
  if (nargin < 2)
    print_usage ();
  end
  [err, n, k] = common_size (n, k);
  if (err)
    error ("bincoeff: N and K must have consistent dimensions");
  end
  if (iscomplex (n) || iscomplex (k))
    error ("bincoeff: N and K must not be complex");
  end
  b = zeros (size (n));
  ok = (k >= 0) & (k == fix (k)) & ! isnan (n);
  b(! ok) = NaN;
  b(k == 0 & ok) = 1;
  y = tan (pi * (n + 1));
  pos = (k > 0) & ok & n >= 0 & ! (n == fix (n) & n < k);
  b(pos) = exp (gammaln (n(pos) + 1) - gammaln (k(pos) + 1) - gammaln (n(pos) - k(pos) + 1));
  neg = (k > 0) & ok & n < 0;
  b(neg) = (-1) .^ k(neg) .* exp (gammaln (abs (n(neg)) + k(neg)) - gammaln (k(neg) + 1) - gammaln (abs (n(neg))));
  whole = n == fix (n) & ok;
  b(whole) = round (b(whole));
end

%!assert (bincoeff (4, [0 1 2]), [1 4 6])
%!assert (bincoeff (5, 2), 10)
