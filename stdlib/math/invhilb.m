## invhilb (N)
## Inverse of the Hilbert matrix, in integers.
##   >> invhilb (3)
##   ans =
##
##        9   -36    30
##      -36   192  -180
##       30  -180   180
##
## See also: hilb
function A = invhilb (n)
  if (nargin < 1)
    print_usage ();
  elseif (! isscalar (n))
    error ("invhilb: N must be a scalar integer");
  end
  if (n != fix (n))
    error ("conversion of %s to octave_idx_type value failed", tolower (sprintf ("%g", n)));
  end
  n = double (n);
  ## p(k) = (-1)^k k C(n+k-1, k-1) C(n, k)
  k = (1:n)';
  p = zeros (n, 1);
  for j = 1:n
    p(j) = (-1) ^ j * j * nchoosek (n + j - 1, j - 1) * nchoosek (n, j);
  end
  A = (p * p') ./ (k + k' - 1);
end

%!assert (invhilb (3), [9 -36 30; -36 192 -180; 30 -180 180])
