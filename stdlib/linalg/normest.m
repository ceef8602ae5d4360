## normest (A)
## normest (A, tol)
## [n, iterations] = normest (...)
## The 2-norm of A by the power method, to the relative tolerance tol (1e-6).
##   >> round (normest (magic (3)))
##   ans = 15
## See also: norm, normest1, cond
function [n, iterations] = normest (A, tol = 1e-6)
  if (nargin < 1)
    print_usage ();
  end
  if (! (isnumeric (A) && ndims (A) == 2))
    error ("normest: A must be a numeric 2-D matrix");
  end
  if (! (isscalar (tol) && isreal (tol)))
    error ("normest: TOL must be a real scalar");
  end
  if (isinteger (A))
    A = double (A);
  end
  ## a start by chance, always the same for a matrix, as in Octave
  state = rand ("state");
  rand ("state", full (sum (diag (A))));
  x = rand (columns (A), 1);
  rand ("state", state);
  x /= norm (x);
  iterations = n = 0;
  do
    before = n;
    y = A * x;
    n = norm (y);
    if (n != 0)
      x = A' * y;
      length = norm (x);
      n = length / n;
      x /= length;
    end
    iterations++;
  until (! (abs (n - before) > tol * n))
end

%!assert (normest (magic (3)), 15, 1e-4)
%!assert (normest (zeros (2)), 0)
%!assert (normest (uint8 ([3 0; 0 4])), 4, 1e-4)
%!assert (class (normest (int8 ([1 2; 3 4]))), 'double')
%!assert (normest (int8 ([1 2])), sqrt (5), 1e-6)
