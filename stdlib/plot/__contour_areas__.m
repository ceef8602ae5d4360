## [C, AREAS] = __contour_areas__ (X, Y, Z, LEVELS)
## Polygons that fill the contours of Z when they are drawn one upon the other, the greatest first.
##   >> [c, a] = __contour_areas__ ([1 2; 1 2], [1 1; 2 2], [0 1; 0 1], [0 0.5]); numel (a)
##   ans = 2
## See also: contourf
function [c, areas] = __contour_areas__ (x, y, z, levels)
  [m, n] = size (z);
  ## beyond the border everything is low, so that all lines are closed
  padded = -1e300 * ones (m + 2, n + 2);
  padded(2:m + 1,2:n + 1) = z;
  numbered = __contour_lines__ ([1, 1:n, n], [1, 1:m, m], ad_stop (padded), ad_stop (levels));
  straight = isvector (x) || (all (all (diff (x, 1, 1) == 0)) && all (all (diff (y, 1, 2) == 0)));
  if (straight && ! isvector (x))
    x = x(1,:);
    y = y(:,1);
  end
  c = __on_grid__ (numbered, ad_stop (x), ad_stop (y));
  areas = {};
  sizes = [];
  whole = 0;
  current = NaN;
  k = 1;
  while (k < columns (c))
    count = c(2,k);
    level = c(1,k);
    p = numbered(:,k + (1:count));
    q = c(:,k + (1:count));
    if (level != current)
      current = level;
      first = k;
      between = [];
    end
    if (count > 1 && all (abs (p(:,1) - p(:,end)) < 1e-9))
      q(:,end) = [];
    end
    q(:,isnan (q(1,:)) | isnan (q(2,:))) = [];       # where a line ends at a NaN of Z
    area.x = q(1,:)';
    area.y = q(2,:)';
    area.level = level;
    if (all (all (p == fix (p) | isnan (p))))
      ## No corner is between two elements: the same line half way between what is high and what is low.
      if (isempty (between))
        high = double (padded >= level - eps);
        high(isnan (padded)) = NaN;
        between = __contour_lines__ (0:n + 1, 0:m + 1, ad_stop (high), 0.5);
      end
      b = between(:,k - first + 1 + (1:count));
      hollow = is_hollow (b, padded);
      outside = all (b(1,:) < 1 | b(1,:) > n | b(2,:) < 1 | b(2,:) > m);
    else
      hollow = is_hollow (p, padded);
      outside = false;
    end
    k += count + 1;
    if (hollow)
      area.level = levels(max (find (levels == level, 1) - 1, 1));
    elseif (outside)
      ## the whole: only the highest of these is seen
      if (whole > 0)
        areas(whole) = [];
        sizes(whole) = [];
      end
      whole = numel (areas) + 1;
    end
    next = [q(:,2:end), q(:,1)];
    areas{end + 1} = area;
    sizes(end + 1) = abs (sum (q(1,:) .* next(2,:) - next(1,:) .* q(2,:)));
  end
  [~, order] = sort (sizes, "descend");
  areas = areas(order);
end

## Is it low inside the polygon b (columns and rows of the padded matrix from 0)?
function yes = is_hollow (b, padded)
  yes = false;
  at = find (any (b != fix (b), 1) & ! any (isnan (b), 1), 1);
  if (isempty (at))
    return;
  end
  col = [floor(b(1,at)), ceil(b(1,at))];
  row = [floor(b(2,at)), ceil(b(2,at))];
  values = [padded(row(1) + 1,col(1) + 1), padded(row(2) + 1,col(2) + 1)];
  [~, k] = min (values);                    # on no line, as the other one may be
  ## the sides that a ray from there to the right crosses
  x = b(1,:);
  y = b(2,:);
  x2 = [x(2:end), x(1)];
  y2 = [y(2:end), y(1)];
  crosses = (y > row(k)) != (y2 > row(k)) & col(k) < (x2 - x) .* (row(k) - y) ./ (y2 - y) + x;
  yes = mod (sum (crosses), 2) == 1;
end
