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
  if (ischar (f))
    f = str2func (f);
  end
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

%!assert (quadcc (@(x) x .^ 2, 0, 3), 9, 1e-10)
