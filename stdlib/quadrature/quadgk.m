## quadgk (F, A, B)
## quadgk (F, A, B, ABSTOL)
## quadgk (F, A, B, PROP, VALUE, ...)
## [Q, ERR] = quadgk (...)
## Adaptive Gauss-Kronrod quadrature of the vectorized function F; A and B may be infinite.
##   >> quadgk (@(x) 1 ./ (1 + x .^ 2), 0, Inf)
##   ans = 1.5708
## See also: integral, quad, quadv
function [q, err] = quadgk (f, a, b, varargin)
  if (nargin < 3)
    print_usage ();
  end
  ## Octave asks whether B lies before A first, whatever they are.
  sgn = 1;
  if (b < a)
    [a, b] = deal (b, a);
    sgn = -1;
  end
  f = __integrand__ (f);
  abstol = 1e-10;
  reltol = 1e-6;
  maxint = 650;
  waypoints = [];
  if (nargin > 3 && ! ischar (varargin{1}))
    if (nargin > 5)
      error ("quadgk: can not pass additional arguments to user function");
    end
    if (! isempty (varargin{1}))
      abstol = varargin{1};
      reltol = 0;
    end
  else
    if (mod (numel (varargin), 2) != 0)
      error ("quadgk: property/value options must occur in pairs");
    end
    for k = 1:2:numel (varargin) - 1
      switch (tolower (varargin{k}))
        case "abstol"
          abstol = varargin{k + 1};
        case "reltol"
          reltol = varargin{k + 1};
        case "waypoints"
          waypoints = varargin{k + 1};
        case "maxintervalcount"
          maxint = varargin{k + 1};
        case "trace"
        otherwise
          error ("quadgk: unknown property '%s'", varargin{k});
      end
    end
  end
  if (! (isscalar (abstol) && abstol >= 0))
    error ("quadgk: ABSTOL must be a scalar >=0");
  elseif (! (isscalar (reltol) && reltol >= 0))
    error ("quadgk: RELTOL must be a scalar >=0");
  end
  if (iscomplex (a) || iscomplex (b) || iscomplex (waypoints))
    ## Along straight lines from point to point.
    points = [a; waypoints(:); b];
    q = err = 0;
    for k = 1:numel (points) - 1
      step = points(k + 1) - points(k);
      g = @(t) f (points(k) + step * t) * step;
      [part, e] = __adapt__ (g, 0, 1, abstol, min (reltol, 1e-9), maxint, []);
      q += part;
      err += e;
    end
    q *= sgn;
    return;
  end
  if (! (isscalar (a) && isscalar (b)))
    f = (b - a) * zeros (10, 2);     # says what does not fit
  end
  if (isnan (a) || isnan (b))
    q = err = 0;                    # as Octave has it
    return;
  end
  [q, err] = __adapt__ (f, a, b, abstol, reltol, maxint, waypoints, true);
  q *= sgn;
end

%!assert (quadgk (@(x) 1 ./ (1 + x .^ 2), 0, Inf), pi/2, 1e-10)
%!assert (quadgk (@(z) 1 ./ z, 1, 1, "Waypoints", [1i -1 -1i]), 2i*pi, 1e-12)
%!error <quadgk: RELTOL must be a scalar> quadgk (@sin, 0, 1, "RelTol", -1)
%!error <quadgk: can not pass additional arguments to user function> quadgk (@sin, 0, 1, 1e-6, true, 4)
