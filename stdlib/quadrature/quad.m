## quad (F, A, B)
## quad (F, A, B, TOL)
## [Q, IER, NFEV, ERR] = quad (...)
## Integral of a function of one number, which need not be vectorized. TOL is [absolute, relative].
##   >> round (quad (@(x) x * x, 0, 3))
##   ans = 9
## See also: integral, quadgk, quadv
function [q, ier, nfev, err] = quad (f, a, b, tol = [], sing = [])
  if (nargin < 3)
    print_usage ();
  end
  if (! isnumeric (a) && ! islogical (a))
    error ("quad: lower limit of integration A must be a scalar");
  elseif (! isnumeric (b) && ! islogical (b))
    error ("quad: upper limit of integration B must be a scalar");
  elseif (! isnumeric (tol) || numel (tol) > 2)
    error ("quad: TOL must be a 1 or 2-element vector");
  end
  a = a(1);
  b = b(1);
  if (ischar (f))
    f = str2func (f);
  end
  abstol = reltol = sqrt (eps);
  if (numel (tol) >= 1)
    abstol = tol(1);
  end
  if (numel (tol) >= 2)
    reltol = tol(2);
  end
  g = @(x) arrayfun (f, x);
  [q, err, nfev] = __adapt__ (g, a, b, min (abstol, 1e-10), min (reltol, 1e-10), 650, sing);
  ## The middle is a node of QUADPACK's first rule, whose sum NaN spoils; __adapt__ leaves such points out.
  middle = (a + b) / 2;
  if (isfinite (middle) && isnan (f (middle)))
    q = err = NaN;
  end
  ier = 0;
end

%!assert (quad (@(x) x * x, 0, 3), 9, 1e-10)
%!assert (quad (@(x) NaN, 0, 1), NaN)
%!assert (quad (@(x) sin (x) / x, -1, 1), NaN)
%!error <quad: lower limit of integration A must be a scalar> quad (@sin, "a", 1)
