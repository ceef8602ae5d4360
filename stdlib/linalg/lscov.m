## x = lscov (A, b)
## x = lscov (A, b, V)
## x = lscov (A, b, V, alg)
## [x, stdx, mse, S] = lscov (...)
## Least squares for A * x = b where the errors of b have the weights V (a vector) or the covariance V (a matrix).
## alg is taken for MATLAB's sake: a warning says that there is one way only. Also the standard errors of x, the mean squared error, and the covariance of x.
##   >> round (lscov ([1; 1], [1; 3]))
##   ans = 2
## See also: mldivide, linsolve
function [x, stdx, mse, S] = lscov (A, b, V, alg)
  if (nargin < 2)
    print_usage ();
  end
  if (rows (A) != rows (b))
    error ("lscov: A and B must have the same number of rows");
  end
  m = rows (A);
  n = columns (A);
  if (nargin > 3)
    warning ("lscov: algorithm selection input ALG is not yet implemented, using default");
  end
  if (nargin > 2 && ! isempty (V))
    if (any (size (V) == 1))
      if (numel (V) != m)
        error ("lscov: vector V must have n (number of row in A) elements ");
      end
      root = sqrt (V(:));
      A = root .* A;
      b = root .* b;
    else
      if (rows (V) != m && rows (V) == columns (V))
        error ("lscov: matrix V must be square with the same number of rows as A");
      end
      ## A semidefinite V: what has no variance is left out
      [U, D] = eig (V);
      d = diag (D);
      kept = d > eps (max (d)) * numel (d);
      root = (U(:, kept) ./ sqrt (d(kept)).')';
      A = root * A;
      b = root * b;
    end
  end
  pA = pinv (A);
  x = pA * b;
  if (nargout > 1)
    mse = sumsq (b - A * x, 1) / (m - n);
    inverse = pA * pA';
    stdx = sqrt (diag (inverse) * mse);
    S = reshape (inverse(:) * mse, [n, n, columns(mse)]);
  end
end

%!assert (lscov ([1 0; 1 1; 1 2], [1; 2; 4]), [5/6; 1.5], 1e-12)
%!assert (lscov ([1 0; 1 1; 1 2], [1; 2; 4], [1; 1; 2]), [9/11; 17/11], 1e-12)
