## expm (A)
## The exponential of a square matrix: the sum of A^k / k!. Pade's approximation of the scaled matrix, squared back.
##   >> expm ([0 1; 0 0])
##   ans =
##   
##      1   1
##      0   1
##   
## See also: logm, sqrtm, exp
function E = expm (A)
  if (nargin != 1)
    print_usage ();
  end
  if (! isnumeric (A) || ndims (A) != 2 || rows (A) != columns (A))
    error ("expm: A must be a square matrix");
  end
  if (isempty (A))
    E = [];
    return;
  elseif (isscalar (A))
    if (isinteger (A))
      A = double (A);
    end
    E = exp (A);
    return;
  elseif (isdiag (A))
    E = diag (exp (diag (A)));
    return;
  end
  if (isinteger (A))
    A = double (A);
  end
  n = rows (A);
  ## A multiple of the identity is a factor of its own.
  shift = trace (A) / n;
  if (real (shift) > 0)
    A -= shift * eye (n);
  else
    shift = 0;
  end
  if (any (! isfinite (A(:))))
    E = NaN (n, class (A));
    return;
  end
  [~, exponent] = log2 (norm (A, Inf));
  s = min (max (0, exponent), 1023);
  A *= 2 ^ (-s);
  ## Numerator and denominator of degree 8 share their even powers.
  c = [5.0000000000000000e-1, 1.1666666666666667e-1, 1.6666666666666667e-2, 1.6025641025641026e-3, ...
       1.0683760683760684e-4, 4.8562548562548563e-6, 1.3875013875013875e-7, 1.9270852604185938e-9];
  A2 = A * A;
  id = eye (n);
  even = A2 * (c(8) * A2 + c(6) * id);
  even = A2 * (A2 * (even + c(4) * id) + c(2) * id) + id;
  odd = A2 * (c(7) * A2 + c(5) * id);
  odd = A * (A2 * (odd + c(3) * id) + c(1) * id);
  E = (even - odd) \ (even + odd);
  for k = 1:s
    E *= E;
  end
  if (shift != 0)
    E *= exp (shift);
  end
end

%!assert (expm ([0 1; 0 0]), [1 1; 0 1])
%!assert (expm ([1 2; 3 4]), [51.968956198705 74.736564567003; 112.104846850505 164.073803049210], 1e-10)
%!assert (expm ([]), [])
%!assert (expm (0), 1)
%!assert (expm (zeros (2)), eye (2))
%!error <expm: A must be a square matrix> expm ([1 2 3])
