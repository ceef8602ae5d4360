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
  if (! is_function_handle (f) || ! isscalar (xa) || ! isreal (xa) || ! isscalar (xb) || ! isreal (xb) ...
      || mod (numel (varargin), 2) != 0)
    print_usage ();
  end
  if (! is_function_handle (ya))
    if (! (isreal (ya) && isscalar (ya)))
      error ("integral3: YA must be a real scalar or a function");
    end
  end
  if (! is_function_handle (yb))
    if (! (isreal (yb) && isscalar (yb)))
      error ("integral3: YB must be a real scalar or a function");
    end
  end
  if (! is_function_handle (za))
    if (! (isreal (za) && isscalar (za)))
      error ("integral3: ZA must be a real scalar or a function");
    end
  end
  if (! is_function_handle (zb))
    if (! (isreal (zb) && isscalar (zb)))
      error ("integral3: ZB must be a real scalar or a function");
    end
  end
  abstol = 1e-10;
  reltol = 1e-6;
  vectorized = true;
  for k = 1:2:numel (varargin)
    value = varargin{k + 1};
    if (! ischar (varargin{k}))
      error ("integral3: property PROP must be a string");
    end
    switch (tolower (varargin{k}))
      case "abstol"
        abstol = value;
        if (! (isnumeric (abstol) && isscalar (abstol) && abstol >= 0))
          error ("integral3: AbsTol value must be a numeric scalar >= 0");
        end
      case "reltol"
        reltol = value;
        if (! (isnumeric (reltol) && isscalar (reltol) && reltol >= 0))
          error ("integral3: RelTol value must be a numeric scalar >= 0");
        end
      case "vectorized"
        vectorized = ! isequal (value, 0) && ! isequal (value, false);
      case "method"
        if (! any (strcmpi (value, {"auto", "tiled", "iterated"})))
          error ("integral3 : unrecognized method '%s'", value);
        end
      otherwise
        error ("integral3: unknown property '%s'", varargin{k});
    end
  end
  if (! vectorized)
    f = @(x, y, z) arrayfun (f, x, y, z);
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
  gz = @(x, y) __adapt__ (@(z) f (x * ones (size (z)), y * ones (size (z)), z), za (x, y), zb (x, y), abstol, reltol, 650, []);
  gy = @(x) __adapt__ (@(y) arrayfun (@(t) gz (x, t), y), ya (x), yb (x), abstol, reltol, 650, []);
  q = __adapt__ (@(x) arrayfun (gy, x), xa, xb, abstol, reltol, 650, []);
end
%!error <integral3: ZB must be a real scalar or a function> integral3 (@(x, y, z) x, 0, 1, 0, 1, 0, [1 2])
%!error <integral3: unknown property 'nosuch'> integral3 (@(x, y, z) x, 0, 1, 0, 1, 0, 1, "nosuch", 2)
