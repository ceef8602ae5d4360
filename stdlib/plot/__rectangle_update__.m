## __rectangle_update__ (H)
## Bring the outline of a rectangle in line with its properties.
##   >> h = rectangle (); set (h, 'position', [0 0 2 2]); max (get (get (h, 'children'), 'xdata'))
##   ans = 2
## See also: rectangle
function __rectangle_update__ (h)
  p = get (h, "position");
  c = get (h, "curvature");
  if (isscalar (c))
    c = [c, c] * min (p(3:4)) ./ p(3:4);
  end
  if (all (c == 0))
    x = p(1) + [0; 1; 1; 0; 0] * p(3);
    y = p(2) + [0; 0; 1; 1; 0] * p(4);
  else
    r = c / 2 .* p(3:4);
    t = linspace (0, pi / 2, 16)';
    x = [p(1) + r(1) - r(1) * cos(t); p(1) + p(3) - r(1) + r(1) * sin(t); p(1) + p(3) - r(1) + r(1) * cos(t); ...
         p(1) + r(1) - r(1) * sin(t)];
    y = [p(2) + p(4) - r(2) + r(2) * sin(t); p(2) + p(4) - r(2) + r(2) * cos(t); p(2) + r(2) - r(2) * sin(t); ...
         p(2) + r(2) - r(2) * cos(t)];
    x(end + 1) = x(1);
    y(end + 1) = y(1);
  end
  set (get (h, "children"), "xdata", x, "ydata", y, "facecolor", get (h, "facecolor"), "edgecolor", get (h, "edgecolor"), ...
       "linewidth", get (h, "linewidth"), "linestyle", get (h, "linestyle"));
end
