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
  if (ischar (f))
    f = str2func (f);
  end
  abstol = 1e-10;
  reltol = 1e-6;
  vectorized = true;
  for k = 1:2:numel (varargin) - 1
    switch (tolower (varargin{k}))
      case "abstol"
        abstol = varargin{k + 1};
      case "reltol"
        reltol = varargin{k + 1};
      case "vectorized"
        vectorized = varargin{k + 1};
      case "method"
      otherwise
        error ("integral2: unknown property '%s'", varargin{k});
    end
  end
  if (! is_function_handle (ya))
    ya = @(x) ya * ones (size (x));
  end
  if (! is_function_handle (yb))
    yb = @(x) yb * ones (size (x));
  end
  if (vectorized)
    inner = @(x) __adapt__ (@(y) f (x * ones (size (y)), y), ya (x), yb (x), abstol, reltol, 650, []);
  else
    inner = @(x) __adapt__ (@(y) arrayfun (@(t) f (x, t), y), ya (x), yb (x), abstol, reltol, 650, []);
  end
  q = __adapt__ (@(x) arrayfun (inner, x), xa, xb, abstol, reltol, 650, []);
end

%!assert (integral2 (@(x, y) x .* y, 0, 1, 0, 2), 1, 1e-8)
%!assert (integral2 (@(x, y) x .* y, 0, 1, 0, @(x) x), 1/8, 1e-8)
