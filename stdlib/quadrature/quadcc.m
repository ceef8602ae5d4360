## quadcc (F, A, B)
## quadcc (F, A, B, TOL)
## [Q, ERR, NPOINTS] = quadcc (...)
## Integral of the vectorized function F; the limits may be infinite.
##   >> quadcc (@(x) x .^ 2, 0, 3)
##   ans = 9
## See also: integral, quadgk
function [q, err, npoints] = quadcc (f, a, b, tol = [], sing = [])
  if (nargin < 3)
    print_usage ();
  end
  if (! (isnumeric (a) || islogical (a)) || iscomplex (a) || ! isscalar (a))
    error ("quadcc: lower limit of integration (A) must be a real scalar");
  elseif (! (isnumeric (b) || islogical (b)) || iscomplex (b) || ! isscalar (b))
    error ("quadcc: upper limit of integration (B) must be a real scalar");
  elseif (! isempty (tol) && ! (isnumeric (tol) && numel (tol) < 3))
    error ("quadcc: TOL must be a 1- or 2-element vector [AbsTol, RelTol]");
  elseif (numel (tol) > 0 && tol(1) < 0)
    error ("quadcc: absolute tolerance must be >=0");
  elseif (numel (tol) > 1 && tol(2) < 0)
    error ("quadcc: relative tolerance must be >=0");
  elseif (! isreal (sing) || ! isnumeric (sing))
    error ("quadcc: list of singularities (SING) must be a vector of real values");
  end
  if (! is_function_handle (f))
    if (! (ischar (f) && rows (f) == 1))
      error ("quadcc: integrand F must return a single, real-valued vector");
    end
    f = __integrand__ (f);
  end
  if (isnan (a) || isnan (b))
    f ((a + b) / 2);
    q = err = NaN;
    npoints = 33;
    return;
  end
  f = @(x) checked (f, x);
  abstol = 1e-10;
  reltol = 1e-6;
  if (numel (tol) >= 1 && ! isempty (tol))
    abstol = tol(1);
  end
  if (numel (tol) >= 2)
    reltol = tol(2);
  end
  if (isempty (sing) && all (isfinite ([a, b])))
    [q, err, good] = clenshaw_curtis (f, a, b);
    npoints = 33;
    if (good && err <= max (abstol, reltol * abs (q)))
      return;
    end
  end
  [q, err, npoints] = __adapt__ (f, a, b, abstol, min (reltol, 1e-8), 650, sing);
end

function y = checked (f, x)
  y = f (x);
  if (! isreal (y) || numel (y) != numel (x))
    error ("quadcc: integrand F must return a single, real-valued vector");
  end
end

## The rule of 33 points between two limits; the error is the size of what it sees and that of 17 points does not.
function [q, err, good] = clenshaw_curtis (f, a, b)
  n = 32;
  t = pi * (0:n).' / n;
  y = f ((a + b) / 2 - (b - a) / 2 * cos (t));
  good = isequal (size (y), [n + 1, 1]) && all (isfinite (y));
  q = err = NaN;
  if (! good)
    return;
  end
  c = real (fft ([y; y(n:-1:2)])) / n;       # coefficients of Chebyshev's polynomials, signs aside
  c = c(1:n+1);
  c([1, n + 1]) /= 2;
  c(2:2:end) *= -1;
  even = (0:2:n).';
  q = (b - a) / 2 * sum (c(1:2:end) * 2 ./ (1 - even .^ 2));
  err = abs (b - a) / 2 * norm (c(18:end));
end

%!assert (quadcc (@(x) x .^ 2, 0, 3), 9, 1e-10)
%!error <quadcc: lower limit of integration \(A\) must be a real scalar> quadcc (@sin, [0 1], 1)
%!error <quadcc: relative tolerance must be> quadcc (@sin, 0, 1, [1 -1])
%!test [q, err, n] = quadcc (@(x) exp (x), 0, 1); assert (q, e - 1, 1e-14); assert (n, 33)
