## integral (F, A, B)
## integral (F, A, B, PROP, VALUE, ...)
## Integral of the function F from A to B, which may be infinite. Properties: "AbsTol", "RelTol", "Waypoints", and
## "ArrayValued" for functions whose values are arrays.
##   >> integral (@(x) x .^ 2, 0, 3)
##   ans = 9
## See also: integral2, quadgk, quad, trapz
function [q, err] = integral (f, a, b, varargin)
  if (nargin < 3 || mod (nargin, 2) == 0)
    print_usage ();
  end
  f = __integrand__ (f);
  abstol = 1e-10;
  reltol = 1e-6;
  waypoints = [];
  arrayvalued = false;
  for k = 1:2:numel (varargin)
    if (! ischar (varargin{k}))
      error ("integral: property PROP must be a string");
    end
    switch (tolower (varargin{k}))
      case "abstol"
        abstol = varargin{k + 1};
      case "reltol"
        reltol = varargin{k + 1};
      case "waypoints"
        waypoints = varargin{k + 1};
      case "arrayvalued"
        arrayvalued = varargin{k + 1};
      otherwise
        error ("integral: unknown property '%s'", varargin{k});
    end
  end
  if (arrayvalued)
    if (any (strcmpi (varargin(1:2:end), "RelTol")))
      warning ("integral: array-valued quadrature only accepts AbsTol.  RelTol ignored.");
    end
    ## Octave looks at the ends first.
    fa = f (a);
    fb = f (b);
    if (isfinite (a) && isfinite (b))
      q = quadv (f, a, b, abstol);
      err = abstol;
    else
      [q, err] = __adapt_vector__ (f, a, b, abstol, 1e-10);
    end
  elseif (! isempty (waypoints) || iscomplex (a) || iscomplex (b))
    [q, err] = quadgk (f, a, b, "AbsTol", abstol, "RelTol", reltol, "WayPoints", waypoints);
  else
    fa = f (a);
    fb = f (b);
    [q, err] = quadcc (f, a, b, [abstol, reltol]);
  end
end

%!assert (integral (@(x) x .^ 2, 0, 3), 9, 1e-10)
%!assert (integral (@(x) exp (-x .^ 2), -Inf, Inf), sqrt (pi), 1e-10)
%!assert (integral (@(x) sqrt (x), 0, 1), 2/3, 1e-10)
%!assert (integral (@(x) [x, 2*x], 0, 1, "ArrayValued", true), [0.5 1], 1e-12)
