## x = lscov (A, b)
## x = lscov (A, b, V)
## [x, stdx, mse, S] = lscov (...)
## Least squares for A * x = b where the errors of b have the weights V (a vector) or the covariance V (a matrix).
## Also the standard errors of x, the mean squared error, and the covariance of x.
##   >> round (lscov ([1; 1], [1; 3]))
##   ans = 2
## See also: mldivide, linsolve
function [x, stdx, mse, S] = lscov (A, b, V)
  if (nargin < 2)
    print_usage ();
  end
  if (! (isnumeric (A) && isnumeric (b)))
    error ("lscov: A and B must be numeric");
  end
  if (rows (A) != rows (b))
    error ("lscov: A and B must have the same number of rows");
  end
  if (nargin > 2 && ! isempty (V))
    if (isvector (V))
      root = sqrt (V(:));
      A = A .* root;
      b = b .* root;
    else
      L = chol (V, "lower");
      A = L \ A;
      b = L \ b;
    end
  end
  x = A \ b;
  if (nargout > 1)
    [m, n] = size (A);
    mse = sumsq (b - A * x, 1) / (m - n);
    inverse = pinv (A' * A);
    stdx = sqrt (diag (inverse) * mse);
    S = inverse * mse(1);
  end
end

%!assert (lscov ([1 0; 1 1; 1 2], [1; 2; 4]), [5/6; 1.5], 1e-12)
%!assert (lscov ([1 0; 1 1; 1 2], [1; 2; 4], [1; 1; 2]), [9/11; 17/11], 1e-12)
