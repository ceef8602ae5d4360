## quadl (F, A, B)
## quadl (F, A, B, TOL)
## [Q, NFEV] = quadl (...)
## Integral of the vectorized function F.
##   >> quadl (@(x) x .^ 2, 0, 3)
##   ans = 9
## See also: integral, quadgk, quadv
function [q, nfev] = quadl (f, a, b, tol = [], trace = false, varargin)
  if (nargin < 3)
    print_usage ();
  end
  if (! isempty (tol) && ! (isscalar (tol) && tol >= 0))
    error ("quadl: TOL must be a scalar >=0");
  end
  if (ischar (f))
    f = str2func (f);
  end
  abstol = 1e-10;
  reltol = 1e-10;
  if (numel (tol) >= 1 && ! isempty (tol))
    abstol = tol(1);
    reltol = 0;
  end
  if (numel (tol) >= 2)
    reltol = tol(2);
  end
  if (! isempty (varargin))
    f = @(x) f (x, varargin{:});
  end
  [q, ~, nfev] = __adapt__ (f, a, b, abstol, reltol, 650, []);
end

%!assert (quadl (@(x) x .^ 2, 0, 3), 9, 1e-10)
%!error <quadl: TOL must be a scalar> quadl (@sin, 0, 1, -1)
