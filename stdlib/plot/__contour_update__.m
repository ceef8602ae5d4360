## __contour_update__ (H, PROPERTY)
## Draw the lines or areas of the contour group H anew after PROPERTY was set.
##   >> [c, h] = contour (magic (3)); set (h, 'levellist', [2 4]); numel (get (h, 'children'))
##   ans = 2
## See also: contour, contourf
function __contour_update__ (h, property)
  lines = get (h, "children");
  if (any (strcmp (property, {"linewidth", "linestyle"})))
    set (lines, property, get (h, property));
    return;
  end
  levels = get (h, "levellist");
  x = get (h, "xdata");
  y = get (h, "ydata");
  z = get (h, "zdata");
  if (strcmp (property, "levelstep"))
    step = get (h, "levelstep");
    levels = ceil (min (z(:)) / step) * step:step:floor (max (z(:)) / step) * step;
    __quiet_set__ (h, "levellist", levels);
    __quiet_set__ (h, "levellistmode", "manual");
  end
  if (isempty (levels) || isempty (z))
    return;
  end
  if (isscalar (levels))
    levels = [levels, levels];
  end
  delete (lines);
  if (strcmp (property, "zlevel"))
    __quiet_set__ (h, "zlevelmode", "manual");
  end
  filled = strcmp (get (h, "fill"), "on");
  if (filled)
    [c, areas] = __contour_areas__ (x, y, z, levels);
    __quiet_set__ (h, "contourmatrix", c);
    draw_areas (h, areas);
  else
    c = contourc (ad_stop (x), ad_stop (y), ad_stop (z), ad_stop (levels));
    __quiet_set__ (h, "contourmatrix", c);
    draw_lines (h, c);
  end
  if (strcmp (get (h, "showtext"), "on"))
    clabel (c, h);
  end
end

function look = edge (h, filled)
  color = get (h, "linecolor");
  if (ischar (color) && strcmp (color, "auto"))
    color = "flat";
  end
  look = {"edgecolor", color, "linestyle", get(h, "linestyle"), "linewidth", get(h, "linewidth")};
end

function draw_lines (h, c)
  look = edge (h);
  mode = get (h, "zlevelmode");
  k = 1;
  while (k < columns (c))
    n = c(2,k);
    level = c(1,k);
    p = c(:,k + (1:n));
    more = {};
    open = n < 2 || any (abs (p(:,1) - p(:,n)) >= eps);
    if (open)
      x = [p(1,:), NaN]';
      y = [p(2,:), NaN]';
    else
      x = p(1,1:n - 1)';
      y = p(2,1:n - 1)';
    end
    if (strcmp (mode, "auto"))
      more = {"zdata", level * ones(size (x))};
    elseif (strcmp (mode, "manual"))
      more = {"zdata", get(h, "zlevel") * ones(size (x))};
    end
    __go__ ("patch", h, "xdata", x, "ydata", y, more{:}, "cdata", level, "facecolor", "none", look{:});
    k += n + 1;
  end
end

function draw_areas (h, areas)
  look = edge (h);
  for k = 1:numel (areas)
    a = areas{k};
    color = a.level;
    __go__ ("patch", h, "xdata", a.x, "ydata", a.y, "cdata", color, "facecolor", "flat", look{:});
  end
end
