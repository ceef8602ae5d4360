## quad2d (F, XA, XB, YA, YB)
## quad2d (..., PROP, VALUE, ...)
## Integral of F (x, y) over a region; YA and YB may be functions of x.
##   >> quad2d (@(x, y) x .* y, 0, 1, 0, 2)
##   ans = 1
## See also: integral2, dblquad
function q = quad2d (f, xa, xb, ya, yb, varargin)
  if (nargin < 5)
    print_usage ();
  end
  keep = {};
  for k = 1:2:numel (varargin) - 1
    if (any (strcmpi (varargin{k}, {"AbsTol", "RelTol", "Vectorized"})))
      keep(end + 1:end + 2) = varargin(k:k + 1);
    end
  end
  q = integral2 (f, xa, xb, ya, yb, keep{:});
end

%!assert (quad2d (@(x, y) x .* y, 0, 1, 0, 2), 1, 1e-8)
