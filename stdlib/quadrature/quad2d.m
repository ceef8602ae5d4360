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
  options = __region_options__ ("quad2d", {"maxfunevals", "singular", "failureplot"}, varargin, struct ("YA", ya, "YB", yb));
  q = integral2 (f, xa, xb, ya, yb, "AbsTol", options.abstol, "RelTol", options.reltol, "Vectorized", options.vectorized);
end

%!assert (quad2d (@(x, y) x .* y, 0, 1, 0, 2), 1, 1e-8)
%!error <quad2d: unknown property 'nosuch'> quad2d (@plus, 0, 1, 0, 1, "nosuch", 1)
%!error <quad2d: MaxFunEvals value must be a scalar integer .= 1> quad2d (@plus, 0, 1, 0, 1, "MaxFunEvals", 1.5)
