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
  end
  if (ischar (f))
    f = str2func (f);
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
  [q, err, npoints] = __adapt__ (f, a, b, abstol, min (reltol, 1e-8), 650, sing);
end

function y = checked (f, x)
  y = f (x);
  if (! isreal (y) || numel (y) != numel (x))
    error ("quadcc: integrand F must return a single, real-valued vector");
  end
end

%!assert (quadcc (@(x) x .^ 2, 0, 3), 9, 1e-10)
%!error <quadcc: lower limit of integration \(A\) must be a real scalar> quadcc (@sin, [0 1], 1)
%!error <quadcc: relative tolerance must be> quadcc (@sin, 0, 1, [1 -1])
