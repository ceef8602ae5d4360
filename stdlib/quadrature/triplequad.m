## triplequad (F, XA, XB, YA, YB, ZA, ZB)
## triplequad (..., TOL)
## Integral of F (x, y, z) over a box; F takes a vector x and numbers y and z.
##   >> triplequad (@(x, y, z) x + y + z, 0, 1, 0, 1, 0, 1)
##   ans = 1.5000
## See also: integral3, dblquad
function q = triplequad (f, xa, xb, ya, yb, za, zb, tol = 1e-6, quadf = [], varargin)
  if (nargin < 7)
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
  inner = @(z) dblquad (@(x, y) f (x, y, z), xa, xb, ya, yb, tol, quadf);
  q = quadf (@(z) arrayfun (inner, z), za, zb, tol);
end
