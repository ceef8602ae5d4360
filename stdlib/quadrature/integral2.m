## integral2 (F, XA, XB, YA, YB)
## integral2 (F, XA, XB, YA, YB, PROP, VALUE, ...)
## Integral of F (x, y) over XA <= x <= XB and YA <= y <= YB; YA and YB may be functions of x. Properties: "AbsTol",
## "RelTol", "Method", "Vectorized".
##   >> integral2 (@(x, y) x .* y, 0, 1, 0, 2)
##   ans = 1
## See also: integral, integral3, dblquad
function q = integral2 (f, xa, xb, ya, yb, varargin)
  if (nargin < 5)
    print_usage ();
  end
  if (! is_function_handle (f) || ! isscalar (xa) || ! isreal (xa) || ! isscalar (xb) || ! isreal (xb) ...
      || mod (numel (varargin), 2) != 0)
    print_usage ();
  end
  options = __region_options__ ("integral2", {"method"}, varargin, struct ("YA", ya, "YB", yb));
  if (! is_function_handle (ya))
    ya = @(x) ya * ones (size (x));
  end
  if (! is_function_handle (yb))
    yb = @(x) yb * ones (size (x));
  end
  if (options.vectorized)
    inner = @(x) __adapt__ (@(y) f (x * ones (size (y)), y), ya (x), yb (x), options.abstol, options.reltol, 650, []);
  else
    inner = @(x) __adapt__ (@(y) arrayfun (@(t) f (x, t), y), ya (x), yb (x), options.abstol, options.reltol, 650, []);
  end
  q = __adapt__ (@(x) arrayfun (inner, x), xa, xb, options.abstol, options.reltol, 650, []);
end

%!assert (integral2 (@(x, y) x .* y, 0, 1, 0, 2), 1, 1e-8)
%!assert (integral2 (@(x, y) x .* y, 0, 1, 0, @(x) x), 1/8, 1e-8)
%!error <integral2: YA must be a real scalar or a function> integral2 (@plus, 0, 1, 2i, 3)
%!error <integral2: AbsTol value must be a numeric scalar .= 0> integral2 (@plus, 0, 1, 0, 1, "AbsTol", [1 2])
