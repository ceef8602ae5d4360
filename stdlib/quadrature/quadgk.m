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
  if (ischar (f))
    f = str2func (f);
  end
  abstol = 1e-10;
  reltol = 1e-6;
  maxint = 650;
  waypoints = [];
  if (nargin > 3 && ! ischar (varargin{1}))
    if (! isempty (varargin{1}))
      abstol = varargin{1};
      reltol = 0;
    end
  else
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
        case {"trace", "arrayvalued"}
        otherwise
          error ("quadgk: unknown property '%s'", varargin{k});
      end
    end
  end
  [q, err] = __adapt__ (f, a, b, abstol, min (reltol, 1e-9), maxint, waypoints);
end

%!assert (quadgk (@(x) 1 ./ (1 + x .^ 2), 0, Inf), pi/2, 1e-10)
