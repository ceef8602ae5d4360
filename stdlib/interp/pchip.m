## PP = pchip (X, Y)
## YI = pchip (X, Y, XI)
## Piecewise cubic Hermite interpolation that keeps the shape of the data: it is monotonic where the data are.
##   >> pchip ([0 1 2 3], [0 1 8 27], 1.5)
##   ans = 3.4399
## See also: spline, interp1, ppval
function ret = pchip (x, y, xi)
  if (nargin < 2)
    print_usage ();
  end
  x = x(:).';
  n = numel (x);
  if (columns (y) == 1)
    y = y.';
  end
  szy = size (y);
  if (isvector (y) && numel (y) != n)
    error ("pchip: length of X and Y must match");
  elseif (szy(end) != n)
    error ("pchip: length of X and last dimension of Y must match");
  end
  if (n < 2)
    error ("__pchip_deriv__: X must be at least of length 2");
  end
  y = real (y);
  y = reshape (y, prod (szy(1:end - 1)), n);
  h = diff (x);
  if (all (h < 0))
    x = fliplr (x);
    h = diff (x);
    y = fliplr (y);
  elseif (any (h <= 0))
    error ("pchip: X must be strictly monotonic");
  end
  s = diff (y, 1, 2) ./ h;
  d = __pchip_slopes__ (x, y);
  d1 = d(:, 1:n - 1);
  d2 = d(:, 2:n);
  c3 = (d1 + d2 - 2 * s) ./ h .^ 2;
  c2 = (3 * s - 2 * d1 - d2) ./ h;
  coefs = cat (3, c3, c2, d1, y(:, 1:n - 1));
  ret = mkpp (x, coefs, szy(1:end - 1));
  if (nargin == 3)
    ret = ppval (ret, xi);
  end
end

%!assert (pchip ([0 1 2 3], [0 1 8 27], 1.5), 3.4399, 1e-4)
%!assert (pchip ([1 2], [3 5], 1.5), 4)
