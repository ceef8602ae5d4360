## dblquad (F, XA, XB, YA, YB)
## dblquad (F, XA, XB, YA, YB, TOL)
## Integral of F (x, y) over a rectangle; F takes a vector x and a number y.
##   >> round (dblquad (@(x, y) x .* y, 0, 1, 0, 2))
##   ans = 1
## See also: integral2, triplequad, quad
function q = dblquad (f, xa, xb, ya, yb, tol = 1e-6, quadf = [], varargin)
  if (nargin < 5)
    print_usage ();
  end
  if (ischar (f))
    f = __integrand__ (f);
  end
  if (isempty (tol))
    tol = 1e-6;
  end
  if (isempty (quadf))
    quadf = @quadcc;
  end
  quadf = __integrand__ (quadf);
  inner = @(y) quadf (@(x) f (x, y), xa, xb, tol);
  q = quadf (@(y) arrayfun (inner, y), ya, yb, tol);
end

%!assert (dblquad (@(x, y) x .* y, 0, 1, 0, 2), 1, 1e-8)
