## integral3 (F, XA, XB, YA, YB, ZA, ZB)
## integral3 (..., PROP, VALUE, ...)
## Integral of F (x, y, z) over a region; YA and YB may be functions of x, ZA and ZB of x and y.
##   >> integral3 (@(x, y, z) x + y + z, 0, 1, 0, 1, 0, 1)
##   ans = 1.5000
## See also: integral, integral2, triplequad
function q = integral3 (f, xa, xb, ya, yb, za, zb, varargin)
  if (nargin < 7)
    print_usage ();
  end
  if (ischar (f))
    f = str2func (f);
  end
  if (! is_function_handle (ya))
    ya = @(x) ya;
  end
  if (! is_function_handle (yb))
    yb = @(x) yb;
  end
  if (! is_function_handle (za))
    za = @(x, y) za;
  end
  if (! is_function_handle (zb))
    zb = @(x, y) zb;
  end
  gz = @(x, y) __adapt__ (@(z) f (x * ones (size (z)), y * ones (size (z)), z), za (x, y), zb (x, y), 1e-10, 1e-6, 650, []);
  gy = @(x) __adapt__ (@(y) arrayfun (@(t) gz (x, t), y), ya (x), yb (x), 1e-10, 1e-6, 650, []);
  q = __adapt__ (@(x) arrayfun (gy, x), xa, xb, 1e-10, 1e-6, 650, []);
end
