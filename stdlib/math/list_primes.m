## list_primes ()
## list_primes (N)
## The first N (by default 25) prime numbers.
##   >> list_primes (5)
##   ans =
##
##       2    3    5    7   11
##
## See also: primes, isprime
function p = list_primes (n = 25)
  if (! isscalar (n))
    error ("list_primes: N must be a scalar");
  end
  n = fix (n);
  if (n < 1)
    p = zeros (1, 0);
    return;
  end
  ## Rosser's bound for the n-th prime.
  top = max (13, ceil (n * (log (n + 1) + log (log (n + 2)) + 1)));
  p = primes (top);
  p = p(1:n);
end

%!assert (list_primes (5), [2 3 5 7 11])
%!assert (numel (list_primes (1000)), 1000)
