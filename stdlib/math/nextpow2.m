## nextpow2 (X)
## The smallest N such that 2^N is at least abs (X).
##   >> nextpow2 (100)
##   ans = 7
## See also: log2, pow2
function n = nextpow2 (x)
  if (nargin < 1)
    print_usage ();
  end
  if (! isnumeric (x))
    error ("nextpow2: X must be numeric");
  end
  if (isinteger (x))
    x = double (x);
  end
  [f, n] = log2 (abs (x));
  n(f == 0.5)--;
  n(isnan (x)) = NaN;
  n(isinf (x)) = Inf;
end

%!assert (nextpow2 ([1 2 3 100 0 -5 Inf]), [0 1 2 7 0 3 Inf])
%!error <nextpow2: X must be numeric> nextpow2 ("a")
