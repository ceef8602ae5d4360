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
  if (n < 2)
    error ("pchip: X must be at least of length 2");
  end
  if (columns (y) == 1)
    y = y.';
  end
  szy = size (y);
  if (szy(end) != n)
    error ("pchip: length of X and Y must match");
  end
  y = reshape (y, prod (szy(1:end - 1)), n);
  h = diff (x);
  if (all (h < 0))
    x = fliplr (x);
    h = diff (x);
    y = fliplr (y);
  elseif (any (h <= 0))
    error ("pchip: X must be strictly monotonic");
  end
  nd = rows (y);
  s = diff (y, 1, 2) ./ h;
  d = zeros (nd, n);
  if (n == 2)
    d(:, 1) = d(:, 2) = s;
  else
    for j = 1:nd
      d(j, :) = slopes (h, s(j, :));
    end
  end
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

## Fritsch and Butland's weighted harmonic means inside, three-point formulas held back at the ends.
function d = slopes (h, s)
  n = numel (h) + 1;
  d = zeros (1, n);
  d(1) = end_slope (h(1), h(2), s(1), s(2));
  d(n) = end_slope (h(n - 1), h(n - 2), s(n - 1), s(n - 2));
  for k = 2:n - 1
    if (s(k - 1) * s(k) > 0)
      total = h(k - 1) + h(k);
      w1 = (total + h(k - 1)) / (3 * total);
      w2 = (total + h(k)) / (3 * total);
      big = max (abs (s(k - 1)), abs (s(k)));
      small = min (abs (s(k - 1)), abs (s(k)));
      d(k) = small / (w1 * (s(k - 1) / big) + w2 * (s(k) / big));
    end
  end
end

function d = end_slope (h1, h2, s1, s2)
  d = ((2 * h1 + h2) * s1 - h1 * s2) / (h1 + h2);
  if (sign (d) != sign (s1))
    d = 0;
  elseif (sign (s1) != sign (s2) && abs (d) > abs (3 * s1))
    d = 3 * s1;
  end
end

%!assert (pchip ([0 1 2 3], [0 1 8 27], 1.5), 3.4399, 1e-4)
%!assert (pchip ([1 2], [3 5], 1.5), 4)
