## quadv (F, A, B)
## quadv (F, A, B, TOL)
## [Q, NFEV] = quadv (...)
## Integral of a function whose values may be arrays, called for one number at a time: adaptive Simpson quadrature.
##   >> quadv (@(x) [x, x^2], 0, 3)
##   ans =
##
##      4.5000   9.0000
##
## See also: integral, quad
function [q, nfev] = quadv (f, a, b, tol = 1e-6, trace = false, varargin)
  if (nargin < 3)
    print_usage ();
  end
  f = __integrand__ (f);
  if (isempty (tol))
    tol = 1e-6;
  elseif (! isscalar (tol) || tol < 0)
    error ("quadv: TOL must be a scalar >=0");
  end
  if (! isempty (varargin))
    f = @(x) f (x, varargin{:});
  end
  ## Three parts, none of which ends at a point that anybody chose.
  x = y = cell (1, 7);
  share = [0, 0.13579, 0.27158, 0.5, 0.72842, 0.86421, 1];
  nfev = 7;
  for k = 1:7
    x{k} = a + (b - a) * share(k);
    y{k} = f (x{k});
  end
  if (any (isinf (y{1}(:))))
    y{1} = f (a + eps * (b - a));
    nfev++;
  end
  if (any (isinf (y{7}(:))))
    y{7} = f (b - eps * (b - a));
    nfev++;
  end
  q = 0;
  for k = [1, 3, 5]
    s = (x{k+2} - x{k}) / 6 * (y{k} + 4 * y{k+1} + y{k+2});
    [part, nfev] = refine (f, x(k:k+2), y(k:k+2), s, tol, nfev, eps * abs (b - a) / 1024);
    q += part;
  end
end

## Simpson's rule between x(1) and x(3), whose value is s, or better if its halves say otherwise.
function [q, nfev] = refine (f, x, y, s, tol, nfev, least)
  d = (x{1} + x{2}) / 2;
  e = (x{2} + x{3}) / 2;
  fd = f (d);
  fe = f (e);
  nfev += 2;
  left = (x{2} - x{1}) / 6 * (y{1} + 4 * fd + y{2});
  right = (x{3} - x{2}) / 6 * (y{2} + 4 * fe + y{3});
  gap = (left + right - s) / 15;
  q = left + right + gap;
  if (nfev > 10000)
    warning ("quadv: maximum iteration count reached -- possible singular integral");
  elseif (any (! isfinite (q(:))))
    warning ("quadv: infinite or NaN function evaluations were returned");
  elseif (norm (gap, Inf) > tol && abs (x{2} - x{1}) >= least)
    [left, nfev] = refine (f, {x{1}, d, x{2}}, {y{1}, fd, y{2}}, left, tol, nfev, least);
    [right, nfev] = refine (f, {x{2}, e, x{3}}, {y{2}, fe, y{3}}, right, tol, nfev, least);
    q = left + right;
  end
end

%!assert (quadv (@(x) x ^ 2, 0, 3), 9, 1e-10)
%!error <quadv: TOL must be a scalar> quadv (@sin, 0, 1, [1 2])
%!test [q, n] = quadv (@(x) x ^ 2, 0, 1); assert ({q, n}, {1/3, 13}, 1e-12)
