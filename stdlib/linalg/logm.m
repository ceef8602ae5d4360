## logm (A)
## The principal logarithm of a square matrix, the inverse of expm: square roots of its Schur form until it is near
## the identity, then a Pade approximation in partial fractions.
##   >> logm ([1 1; 0 1])
##   ans =
##   
##      0   1
##      0   0
##   
## See also: expm, sqrtm, log
function L = logm (A)
  if (nargin != 1)
    print_usage ();
  end
  if (ndims (A) != 2 || rows (A) != columns (A))
    error ("logm: A must be a square matrix");
  end
  if (isempty (A))
    L = [];
    return;
  elseif (isscalar (A))
    L = log (A);
    return;
  elseif (isdiag (A))
    L = diag (log (diag (A)));
    return;
  end
  if (isinteger (A))
    A = double (A);
  end
  n = rows (A);
  if (any (! isfinite (A(:))))
    L = NaN (n);
    return;
  end
  was_real = isreal (A);
  if (istriu (A))
    U = eye (n);
    S = A;
  else
    [U, S] = schur (A, "complex");
  end
  lambda = diag (S);
  tol = n * eps (class (A)) * max (abs (lambda));
  if (any (real (lambda) < -tol & abs (imag (lambda)) <= tol))
    warning ("Octave:logm:non-principal", "logm: principal matrix logarithm is not defined for matrices with negative eigenvalues; computing non-principal logarithm");
    was_real = false;
  end
  roots = 0;
  while (norm (S - eye (n), 1) > 0.25 && roots < 100)
    S = sqrtm (S);
    roots++;
  end
  if (roots >= 100)
    warning ("logm: maximum number of square roots exceeded; results may still be accurate");
  end
  X = S - eye (n);
  [nodes, weights] = gauss_rule (8);
  L = zeros (n);
  for k = 1:numel (nodes)
    L += weights(k) * ((eye (n) + nodes(k) * X) \ X);
  end
  L = 2 ^ roots * (U * L * U');
  if (was_real)
    L = real (L);
  end
end

## Nodes and weights of Gauss and Legendre on [0, 1] (Golub and Welsch).
function [nodes, weights] = gauss_rule (m)
  k = 1:m - 1;
  off = k ./ sqrt (4 * k .^ 2 - 1);
  [V, D] = eig (diag (off, 1) + diag (off, -1));
  nodes = (diag (D) + 1) / 2;
  weights = V(1, :)' .^ 2;
end

%!assert (logm ([1 1; 0 1]), [0 1; 0 0], 1e-15)
%!assert (expm (logm ([3 1; 1 2])), [3 1; 1 2], 1e-13)
%!assert (logm (eye (2)), zeros (2))
%!error <logm: A must be a square matrix> logm ([1 2 3])
