## __update_chart__ (H, KIND, PROPERTY)
## Bring what is in the group H of a chart of that KIND ('bar', 'stem' ...) in line with the group's properties, after
## PROPERTY was set.
##   >> h = stem (1:3); set (h, 'basevalue', 1); get (get (h, 'children')(2), 'ydata')
##   ans =
##
##        1     1   NaN     1     2   NaN     1     3   NaN
##
## See also: bar, stem, errorbar
function __update_chart__ (h, kind, property)
  switch (kind)
    case "bar"
      bars (h, property);
    case "area"
      areas (h, property);
    case {"stem", "stem3"}
      stems (h);
    case "errorbar"
      errorbars (h);
    case "stairs"
      [x, y] = stairs (get (h, "xdata"), get (h, "ydata"));
      line = get (h, "children");
      set (line, "xdata", real (x), "ydata", real (y));
      __follow__ (line, h, "color", "linestyle", "linewidth", "marker", "markersize", "markerfacecolor", "markeredgecolor");
    case {"quiver", "quiver3"}
      arrows (h);
    case "contour"
      __contour_update__ (h, property);
    case "hgtransform"
      transform (h, property);
    case "rectangle"
      __rectangle_update__ (h);
    otherwise
      if (strncmp (kind, "annotation", 10))
        __annotation_update__ (h, kind(11:end), property);
      end
  end
end

## All bars of a group: width, layout, base and direction are the same.
function bars (h, property)
  group = get (h, "bargroup")(:);
  group = group(ishghandle (group));
  if (isempty (group))
    group = h;
  end
  if (any (strcmp (property, {"barwidth", "barlayout", "basevalue", "horizontal", "showbaseline"})))
    value = get (h, property);
    for o = group'
      if (o != h && ! isequal (get (o, property), value))
        __quiet_set__ (o, property, value);
      end
    end
  end
  width = get (h, "barwidth");
  base = get (h, "basevalue");
  n = numel (group);
  x = get (group(1), "xdata")(:);
  stacked = strcmp (get (h, "barlayout"), "stacked");
  [shift, wide, step] = __bar_room__ (x, n, width, stacked);
  up = down = 0;
  for k = 1:n
    x = get (group(k), "xdata")(:).';
    y = get (group(k), "ydata")(:).';
    if (numel (x) != numel (y))
      continue;
    end
    left = x + (shift(k) - wide / 2) * step;
    right = x + (shift(k) + wide / 2) * step;
    if (stacked)
      [low, up, down, y] = __bar_ends__ (y - base, true, up, down);
      low += base;
      y += base;
    else
      low = base * ones (size (y));
    end
    px = [left; left; right; right];
    py = [low; y; y; low];
    if (strcmp (get (h, "horizontal"), "on"))
      [px, py] = deal (py, px);
    end
    child = get (group(k), "children");
    set (child, "xdata", px, "ydata", py);
    __follow__ (child, group(k), "facecolor", "edgecolor", "linewidth", "linestyle");
    if (strcmp (get (group(k), "facecolor"), "flat"))
      set (child, "cdata", k);
    end
  end
  baseline (h, x, base);
end

## The line that bars and stems stand on.
function baseline (h, x, base)
  line = get (h, "baseline");
  if (isempty (line) || ! ishghandle (line))
    return;
  end
  if (isprop (h, "horizontal") && strcmp (get (h, "horizontal"), "on"))
    limits = get (ancestor (h, "axes"), "ylim");
    set (line, "xdata", [base, base], "ydata", limits, "visible", get (h, "showbaseline"));
  else
    limits = get (ancestor (h, "axes"), "xlim");
    set (line, "xdata", limits, "ydata", [base, base], "visible", get (h, "showbaseline"));
  end
end

function areas (h, property)
  group = get (h, "areagroup")(:);
  group = group(ishghandle (group));
  if (isempty (group))
    group = h;
  end
  if (strcmp (property, "basevalue"))
    for o = group'
      __quiet_set__ (o, "basevalue", get (h, "basevalue"));
    end
  end
  base = get (h, "basevalue");
  below = [];
  for o = group'
    x = get (o, "xdata")(:);
    y = get (o, "ydata")(:);
    if (isempty (below))
      below = base * ones (size (y));
    elseif (numel (below) == numel (y))
      y += below;
    end
    if (numel (below) != numel (y))
      continue;
    end
    set (get (o, "children"), "xdata", [x(1:min (1, end)); x; flipud(x)], ...
         "ydata", [below(1:min (1, end)); y; flipud(below)]);
    __follow__ (get (o, "children"), o, "facecolor", "edgecolor", "facealpha", "edgealpha", "linewidth", "linestyle");
    below = y;
  end
end

function stems (h)
  x = real (get (h, "xdata")(:))';
  y = real (get (h, "ydata")(:))';
  z = real (get (h, "zdata")(:))';
  base = get (h, "basevalue");
  if (numel (x) != numel (y))
    return;
  end
  gap = NaN (size (x));
  xs = [x; x; gap](:)';
  [marks, bars] = num2cell (get (h, "children")){:};
  if (isempty (z))
    ys = [base * ones(size (y)); y; gap](:)';
    set (bars, "xdata", xs, "ydata", ys);
    set (marks, "xdata", x, "ydata", y);
  else
    set (bars, "xdata", xs, "ydata", [y; y; gap](:)', "zdata", [base * ones(size (z)); z; gap](:)');
    set (marks, "xdata", x, "ydata", y, "zdata", z);
  end
  __follow__ (bars, h, "color", "linestyle", "linewidth");
  edge = get (h, "markeredgecolor");
  if (ischar (edge))
    edge = get (h, "color");
  end
  set (marks, "color", edge);
  __follow__ (marks, h, "marker", "markersize", "markerfacecolor");
  if (isempty (z))
    baseline (h, x, base);
  end
end

function errorbars (h)
  x = get (h, "xdata")(:);
  y = get (h, "ydata")(:);
  l = get (h, "ldata")(:);
  u = get (h, "udata")(:);
  xl = get (h, "xldata")(:);
  xu = get (h, "xudata")(:);
  format = get (h, "format");
  children = get (h, "children");
  if (numel (x) != numel (y))
    return;
  end
  hax = ancestor (h, "axes");
  tipx = tip (x, strcmp (get (hax, "xscale"), "log"));
  tipy = tip (y, strcmp (get (hax, "yscale"), "log"));
  xe = ye = [];
  gap = NaN (size (x));
  switch (format)
    case "yerr"
      [xe, ye] = uprights (x, y - l, y + u, tipx);
    case "xerr"
      [ye, xe] = uprights (y, x - xl, x + xu, tipy);
    case "xyerr"
      [ye, xe] = uprights (y, x - xl, x + xu, tipy);
      [xv, yv] = uprights (x, y - l, y + u, tipx);
      xe = [xe, xv];
      ye = [ye, yv];
    case "box"
      [xe, ye] = boxes (x - xl, x + xu, tipy(:,1), tipy(:,2), gap);
    case "boxy"
      [xe, ye] = boxes (tipx(:,1), tipx(:,2), y - l, y + u, gap);
    case "boxxy"
      [xe, ye] = boxes (x - xl, x + xu, y - l, y + u, gap);
  end
  set (children(1), "xdata", x.', "ydata", y.');
  __follow__ (children(1), h, "color", "linestyle", "linewidth", "marker", "markersize", "markerfacecolor", ...
              "markeredgecolor");
  set (children(2), "xdata", xe, "ydata", ye);
  __follow__ (children(2), h, "color", "linewidth");
end

## Where what ends an error bar at x begins and ends: a hundredth of the range away, on logarithmic axes by a factor.
function ends = tip (x, by_factor)
  if (by_factor)
    t = 10 ^ (0.01 * log10 (max (x) / min (x)));
    ends = [x / t, x * t];
    return;
  end
  t = 0.01 * (max (x) - min (x));
  if (isempty (t) || ! (t > 0))
    t = 0.1;
  end
  ends = [x - t, x + t];
end

function [xs, ys] = uprights (x, low, high, ends)
  gap = NaN (size (x));
  xs = [x, x, gap, ends, gap, ends, gap].'(:).';
  ys = [low, high, gap, high, high, gap, low, low, gap].'(:).';
end

function [xs, ys] = boxes (left, right, bottom, top, gap)
  xs = [left, right, right, left, left, gap]'(:)';
  ys = [bottom, bottom, top, top, bottom, gap]'(:)';
end

function arrows (h)
  x = real (get (h, "xdata")(:)');
  y = real (get (h, "ydata")(:)');
  z = real (get (h, "zdata")(:)');
  u = real (get (h, "udata")(:)');
  v = real (get (h, "vdata")(:)');
  w = real (get (h, "wdata")(:)');
  flat = isempty (z);
  if (flat)
    z = w = zeros (size (x));
  end
  factor = get (h, "autoscalefactor");
  if (strcmp (get (h, "autoscale"), "on") && factor > 0 && ! isempty (x))
    ## a cell of the grid, or of a square one of as many points
    n = size (get (h, "udata"));
    if (any (n == 1))
      n = sqrt ([numel(u), numel(u)]);
    end
    d = norm ([max(x) - min(x), max(y) - min(y), max(z) - min(z)] ./ [n(2), n(1), max(n)]);
    len = max (sqrt (u .^ 2 + v .^ 2 + w .^ 2));
    if (len > 0 && d > 0)
      s = factor * d / len;
      u *= s;
      v *= s;
      w *= s;
    end
  end
  children = get (h, "children");
  gap = NaN (size (x));
  head = get (h, "maxheadsize") / 0.6;
  bx = x + u * (1 - head);
  by = y + v * (1 - head);
  bz = z + w * (1 - head);
  if (flat)
    sx = v * head / 3;
    sy = -u * head / 3;
  else
    size_xy = sqrt (u .^ 2 + v .^ 2);
    size_xy(size_xy == 0) = 1;
    wide = sqrt (u .^ 2 + v .^ 2 + w .^ 2) * head / 4;
    sx = v ./ size_xy .* wide;
    sy = -u ./ size_xy .* wide;
  end
  shaft = {"xdata", [x; x + u; gap](:)', "ydata", [y; y + v; gap](:)'};
  tips = {"xdata", [bx + sx; x + u; bx - sx; gap](:)', "ydata", [by + sy; y + v; by - sy; gap](:)'};
  marks = {"xdata", x, "ydata", y};
  if (! flat)
    shaft(end + (1:2)) = {"zdata", [z; z + w; gap](:)'};
    tips(end + (1:2)) = {"zdata", [bz; z + w; bz; gap](:)'};
    marks(end + (1:2)) = {"zdata", z};
  end
  set (children(3), shaft{:});
  set (children(2), tips{:}, "visible", get (h, "showarrowhead"));
  set (children(1), marks{:});
  __follow__ (children(2:3), h, "color", "linestyle", "linewidth");
  __follow__ (children(1), h, "color", "marker", "markersize", "markerfacecolor");
end

## The children of a transform stand where its matrix takes them; where they stood is kept beside.
function transform (h, property)
  if (! strcmp (property, "matrix"))
    return;
  end
  M = get (h, "matrix");
  if (! isnumeric (M) || ! isequal (size (M), [4, 4]))
    __quiet_set__ (h, "matrix", eye (4));
    error ("hgtransform: matrix must be a 4-by-4 matrix");
  end
  names = {"xdata", "ydata", "zdata"};
  kept = get (h, "__original__");
  if (! iscell (kept))
    kept = cell (0, 4);
  end
  for o = get (h, "children")'
    if (! any (strcmp (get (o, "type"), {"line", "surface", "patch"})))
      continue;
    end
    k = find ([kept{:,1}] == o);
    if (isempty (k))
      k = rows (kept) + 1;
      kept(k,:) = [{o}, get(o, names)];
    end
    [x, y, z] = kept{k,2:4};
    if (isempty (z))
      z = zeros (size (x));
    elseif (isvector (x) && ! isvector (z))
      [x, y] = meshgrid (x, y);
    end
    at = [x(:), y(:), z(:), ones(numel (x), 1)] * M';
    values = {reshape(at(:,1), size (z)), reshape(at(:,2), size (z)), reshape(at(:,3), size (z))};
    if (strcmp (get (o, "type"), "patch"))
      set (o, "vertices", at(:,1:3), "faces", reshape (1:numel (x), rows (x), [])');
    else
      set (o, [names; values]{:});
    end
  end
  __quiet_set__ (h, "__original__", kept);
end
