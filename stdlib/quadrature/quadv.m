## quadv (F, A, B)
## quadv (F, A, B, TOL)
## [Q, NFEV] = quadv (...)
## Integral of a function whose values may be arrays, called for one number at a time.
##   >> quadv (@(x) [x, x^2], 0, 3)
##   ans =
##
##      4.5000   9.0000
##
## See also: integral, quad
function [q, nfev] = quadv (f, a, b, tol = 1e-6, trace = false, varargin)
  if (nargin < 3)
    print_usage ();
  end
  if (ischar (f))
    f = str2func (f);
  end
  if (isempty (tol))
    tol = 1e-6;
  elseif (! isscalar (tol) || tol < 0)
    error ("quadv: TOL must be a scalar >=0");
  end
  if (! isempty (varargin))
    f = @(x) f (x, varargin{:});
  end
  [q, ~, nfev] = __adapt_vector__ (f, a, b, min (tol, 1e-10), 0);
end

%!assert (quadv (@(x) x ^ 2, 0, 3), 9, 1e-10)
%!error <quadv: TOL must be a scalar> quadv (@sin, 0, 1, [1 2])
