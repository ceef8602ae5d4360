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
  if (! is_function_handle (ya))
    if (! (isreal (ya) && isscalar (ya)))
      error ("integral2: YA must be a real scalar or a function");
    end
  end
  if (! is_function_handle (yb))
    if (! (isreal (yb) && isscalar (yb)))
      error ("integral2: YB must be a real scalar or a function");
    end
  end
  abstol = 1e-10;
  reltol = 1e-6;
  vectorized = true;
  for k = 1:2:numel (varargin)
    value = varargin{k + 1};
    if (! ischar (varargin{k}))
      error ("integral2: property PROP must be a string");
    end
    switch (tolower (varargin{k}))
      case "abstol"
        abstol = value;
        if (! (isnumeric (abstol) && isscalar (abstol) && abstol >= 0))
          error ("integral2: AbsTol value must be a numeric scalar >= 0");
        end
      case "reltol"
        reltol = value;
        if (! (isnumeric (reltol) && isscalar (reltol) && reltol >= 0))
          error ("integral2: RelTol value must be a numeric scalar >= 0");
        end
      case "vectorized"
        vectorized = ! isequal (value, 0) && ! isequal (value, false);
      case "method"
        if (! any (strcmpi (value, {"auto", "tiled", "iterated"})))
          error ("integral2 : unrecognized method '%s'", value);
        end
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
%!error <integral2: YA must be a real scalar or a function> integral2 (@plus, 0, 1, 2i, 3)
%!error <integral2: AbsTol value must be a numeric scalar .= 0> integral2 (@plus, 0, 1, 0, 1, "AbsTol", [1 2])
