## H = __arrows__ (SPACE, WHO, ...)
## What quiver and quiver3 have in common.
##   >> numel (__arrows__ (false, 'quiver', 1:3, 1:3))
##   ans = 1
## See also: quiver, quiver3
function h = __arrows__ (space, who, varargin)
  looks = {"2d", "3d"};
  [hax, args] = __chart_axes__ (varargin, looks{1 + space});
  n = 0;
  while (n < numel (args) && ! ischar (args{n + 1}))
    n++;
  end
  data = args(1:n);
  args(1:n) = [];
  dims = 2 + space;
  scale = 0.9;
  if (n == dims + 1 - space || (space && n == 5) || n == 2 * dims + 1)
    if (! (space && n == 4))
      scale = data{end};
      data(end) = [];
    end
  end
  n = numel (data);
  if (n == 2 * dims)
    at = data(1:dims);
    along = data(dims + 1:end);
    if (isvector (at{1}) && isvector (at{2}) && ! isvector (along{1}))
      [at{1}, at{2}] = meshgrid (at{1}, at{2});
    end
  elseif (! space && n == 2)
    along = data;
    [x, y] = meshgrid (1:columns (along{1}), 1:rows (along{1}));
    at = {x, y};
  elseif (space && n == 4)
    along = data(2:4);
    [x, y] = meshgrid (1:columns (along{1}), 1:rows (along{1}));
    at = {x, y, data{1}};
  else
    print_usage (who);
  end
  if (! size_equal (at{:}, along{:}) && ! equal_numbers (at, along))
    error ("%s: X, Y, %sU, %s must be the same size", who, {"", "Z, "}{1 + space}, {"and V", "V, and W"}{1 + space});
  end
  style = marker = "";
  color = [];
  filled = false;
  while (! isempty (args))
    [s, m, c, ~, ok] = __line_spec__ (args{1});
    if (any (strcmpi (args{1}, {"filled", "fill"})))
      filled = true;
    elseif (ok)
      [style, marker, color] = deal (s, m, c);
    else
      break;
    end
    args(1) = [];
  end
  steps = 3;
  if (isempty (color))
    color = __next_color__ (hax);
  end
  for k = 1:steps                      # each of the three lines takes a colour
    __next_color__ (hax);
  end
  z = w = [];
  if (space)
    z = at{3};
    w = along{3};
  end
  h = __go__ (who, hax, "xdata", at{1}, "ydata", at{2}, "zdata", z, "udata", along{1}, "vdata", along{2}, "wdata", w, ...
              "color", color, "autoscalefactor", max (scale, eps));
  if (scale == 0)
    set (h, "autoscale", "off", "autoscalefactor", 0);
  end
  if (! isempty (style))
    set (h, "linestyle", style);
  end
  if (! isempty (marker))
    set (h, "marker", marker, "showarrowhead", "off");
  end
  shaft = __go__ ("line", h);
  __go__ ("line", h);
  __go__ ("line", h, "linestyle", "none");
  __follow__ (h, shaft, "linewidth");
  if (filled)
    set (h, "markerfacecolor", color);
  end
  __update_chart__ (h, who, "udata");
  if (! isempty (args))
    set (h, args{:});
  end
end

## Vectors that lie otherwise have as many elements.
function yes = equal_numbers (at, along)
  n = cellfun (@numel, [at(:); along(:)]);
  yes = all (n == n(1)) && all (cellfun (@isvector, [at(:); along(:)]));
end
