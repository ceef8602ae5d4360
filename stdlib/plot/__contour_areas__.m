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
  k = 1;
  while (k < columns (c))
    count = c(2,k);
    level = c(1,k);
    p = numbered(:,k + (1:count));
    q = c(:,k + (1:count));
    k += count + 1;
    if (count > 1 && all (abs (p(:,1) - p(:,end)) < 1e-9))
      q(:,end) = [];
      p(:,end) = [];
    end
    area.x = q(1,:)';
    area.y = q(2,:)';
    area.level = level;
    if (is_hollow (p, z, level))
      area.level = levels(max (find (levels == level, 1) - 1, 1));
    end
    on_border = all (p(1,:) == 1 | p(1,:) == n | p(2,:) == 1 | p(2,:) == m);
    if (on_border && all (p(:) == fix (p(:))))
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

## Is it low inside the polygon p (column and row numbers)?
function yes = is_hollow (p, z, level)
  yes = false;
  [m, n] = size (z);
  if (any (p(1,:) == 1 | p(1,:) == n | p(2,:) == 1 | p(2,:) == m))
    return;
  end
  col = [floor(p(1,1)), ceil(p(1,1))];
  row = [floor(p(2,1)), ceil(p(2,1))];
  values = [z(row(1),col(1)), z(row(2),col(2))];
  [~, k] = max (values);
  yes = ! inpolygon (col(k), row(k), p(1,:), p(2,:));
end
