## quad2d (F, XA, XB, YA, YB)
## quad2d (..., PROP, VALUE, ...)
## Integral of F (x, y) over a region; YA and YB may be functions of x.
##   >> quad2d (@(x, y) x .* y, 0, 1, 0, 2)
##   ans = 1
## See also: integral2, dblquad
function q = quad2d (f, xa, xb, ya, yb, varargin)
  if (nargin < 5 || mod (numel (varargin), 2) != 0)
    print_usage ();
  end
  if (ischar (f))
    f = @(x, y) feval (f, x, y);
  end
  if (! is_function_handle (f) || ! isscalar (xa) || ! isreal (xa) || ! isscalar (xb) || ! isreal (xb))
    print_usage ();
  end
  if (! is_function_handle (ya))
    if (! (isreal (ya) && isscalar (ya)))
      error ("quad2d: YA must be a real scalar or a function");
    end
  end
  if (! is_function_handle (yb))
    if (! (isreal (yb) && isscalar (yb)))
      error ("quad2d: YB must be a real scalar or a function");
    end
  end
  abstol = 1e-10;
  reltol = 1e-6;
  vectorized = true;
  for k = 1:2:numel (varargin)
    value = varargin{k + 1};
    if (! ischar (varargin{k}))
      error ("quad2d: property PROP must be a string");
    end
    switch (tolower (varargin{k}))
      case "abstol"
        abstol = value;
        if (! (isnumeric (abstol) && isscalar (abstol) && abstol >= 0))
          error ("quad2d: AbsTol value must be a numeric scalar >= 0");
        end
      case "reltol"
        reltol = value;
        if (! (isnumeric (reltol) && isscalar (reltol) && reltol >= 0))
          error ("quad2d: RelTol value must be a numeric scalar >= 0");
        end
      case "vectorized"
        vectorized = ! isequal (value, 0) && ! isequal (value, false);
      case "maxfunevals"
        if (! (isnumeric (value) && isscalar (value) && value == fix (value) && value >= 1))
          error ("quad2d: MaxFunEvals value must be a scalar integer >= 1");
        end
      case {"singular", "failureplot"}
      otherwise
        error ("quad2d: unknown property '%s'", varargin{k});
    end
  end
  q = integral2 (f, xa, xb, ya, yb, "AbsTol", abstol, "RelTol", reltol, "Vectorized", vectorized);
end

%!assert (quad2d (@(x, y) x .* y, 0, 1, 0, 2), 1, 1e-8)
%!error <quad2d: unknown property 'nosuch'> quad2d (@plus, 0, 1, 0, 1, "nosuch", 1)
%!error <quad2d: MaxFunEvals value must be a scalar integer .= 1> quad2d (@plus, 0, 1, 0, 1, "MaxFunEvals", 1.5)
