## quadl (F, A, B)
## quadl (F, A, B, TOL)
## [Q, NFEV] = quadl (...)
## Integral of the vectorized function F by an adaptive Lobatto rule; TOL is absolute (1e-6).
##   >> quadl (@(x) x .^ 2, 0, 3)
##   ans = 9
## See also: integral, quadgk, quadv
function [q, nfev] = quadl (f, a, b, tol = [], trace = false, varargin)
  if (nargin < 3)
    print_usage ();
  end
  if (! isempty (tol) && (! isscalar (tol) || tol < 0))
    error ("quadl: TOL must be a scalar >=0");
  end
  f = __integrand__ (f);
  if (isempty (tol))
    tol = 1e-6;
  end
  if (! isempty (varargin))
    f = @(x) f (x, varargin{:});
  end
  y = f ([a, b]);
  if (! (isscalar (a) && isscalar (b)))
    x = 0;
    x(1) = a;                       # says what does not fit
    x(1) = b;
  end
  if (ischar (a) || ischar (b))
    a = double (a);
    b = double (b);
  end
  nfev = 1;
  if (isinf (y(1)))
    y(1) = f (a + eps * (b - a));
    nfev++;
  end
  if (isinf (y(2)))
    y(2) = f (b - eps * (b - a));
    nfev++;
  end
  [q, nfev] = refine (f, a, b, y(1), y(2), Inf, nfev, [tol(1), eps*abs(b-a)/1024]);
end

## The rules of Lobatto with four points and of Kronrod with seven (W. Gander, W. Gautschi: Adaptive quadrature revisited,
## BIT 40, 2000); where they differ, six pieces.
function [q, nfev] = refine (f, a, b, fa, fb, before, nfev, tol)
  h = (b - a) / 2;
  m = (a + b) / 2;
  x = m + h * [-sqrt(2/3), -1/sqrt(5), 0, 1/sqrt(5), sqrt(2/3)];
  y = f (x);
  nfev++;
  lobatto = h / 6 * (fa + fb + 5 * (y(2) + y(4)));
  q = h / 1470 * (77 * (fa + fb) + 432 * (y(1) + y(5)) + 625 * (y(2) + y(4)) + 672 * y(3));
  if (nfev > 10000)
    warning ("quadl: maximum iteration count reached -- possible singular integral");
  elseif (any (! isfinite (q)))
    warning ("quadl: infinite or NaN function evaluations were returned");
  elseif (isinf (before) || (abs (q - lobatto) > tol(1) && abs (h) > max (tol(2), eps * abs (m))))
    x = [a, x, b];
    y = [fa, y, fb];
    q = 0;
    for k = 1:6
      [part, nfev] = refine (f, x(k), x(k+1), y(k), y(k+1), 0, nfev, tol);
      q += part;
    end
  end
end

%!assert (quadl (@(x) x .^ 2, 0, 3), 9, 1e-10)
%!error <quadl: TOL must be a scalar> quadl (@sin, 0, 1, -1)
