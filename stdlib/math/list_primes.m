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
  if (! (isscalar (n) && isreal (n)))
    error ("list_primes: N must be a real scalar");
  end
  n = fix (n);
  if (isnan (n))
    primes (n);                                 # says that N must be finite
  end
  if (n < 1)
    p = [];
    return;
  end
  ## Rosser's bound for the n-th prime.
  top = max (13, ceil (n * (log (n + 1) + log (log (n + 2)) + 1)));
  p = primes (top);
  p = p(1:n);
end

%!assert (list_primes (5), [2 3 5 7 11])
%!assert (numel (list_primes (1000)), 1000)
