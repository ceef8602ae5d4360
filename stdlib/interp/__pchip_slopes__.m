## D = __pchip_slopes__ (X, Y)
## Slopes at the points X that keep the shape of the rows of Y: Fritsch and Butland's weighted harmonic means inside,
## three-point formulas held back at the ends.
## See also: pchip, interp2
function d = __pchip_slopes__ (x, y)
  h = diff (x(:).');
  n = numel (x);
  s = diff (y, 1, 2) ./ h;
  d = zeros (size (y));
  if (n == 2)
    d(:, 1) = d(:, 2) = s;
  else
    for j = 1:rows (y)
      d(j, :) = slopes (h, s(j, :));
    end
  end
end

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
