## H = __stems__ (SPACE, WHO, ...)
## What stem and stem3 have in common.
##   >> numel (__stems__ (false, 'stem', 1:3))
##   ans = 1
## See also: stem, stem3
function h = __stems__ (space, who, varargin)
  looks = {"2d", "3d"};
  [hax, args] = __chart_axes__ (varargin, looks{1 + space});
  n = 0;
  while (n < numel (args) && n < 2 + space && ! ischar (args{n + 1}))
    if (! isnumeric (args{n + 1}) && ! islogical (args{n + 1}))
      error ("%s: %s must be numeric", who, {"X and Y", "X, Y, and Z"}{1 + space});
    end
    n++;
  end
  data = args(1:n);
  args(1:n) = [];
  z = [];
  if (space && n == 1)
    z = data{1};
    [x, y] = meshgrid (1:columns (z), 1:rows (z));
  elseif (space && n == 3)
    [x, y, z] = deal (data{:});
    if (isvector (x) && isvector (y) && ! isvector (z))
      [x, y] = meshgrid (x, y);
    end
    if (numel (x) != numel (z) || numel (y) != numel (z) || ndims (z) > 2)
      error ("stem3: inconsistent sizes for X, Y, and Z");
    end
  elseif (n == 1)
    y = data{1};
    if (isvector (y))
      y = y(:);
    end
    x = (1:rows (y))';
  elseif (n == 2)
    if (space)
      error ("stem3: must define X, Y, and Z");
    end
    [x, y] = deal (data{:});
    if (isempty (x) && isvector (y))
      x = 1:numel (y);
    end
    if (isvector (x))
      x = x(:);
    end
    if (isvector (y))
      y = y(:);
    end
    if (rows (x) != rows (y) || (columns (x) > 1 && ! size_equal (x, y)))
      error ("%s: inconsistent sizes for X and Y", who);
    end
  else
    print_usage (who);
  end
  style = "";
  marker = "";
  color = [];
  filled = false;
  while (! isempty (args) && ischar (args{1}))
    [s, m, c, ~, ok] = __line_spec__ (args{1});
    if (any (strcmpi (args{1}, {"filled", "fill"})))
      filled = true;
    elseif (ok && ! isempty (args{1}) && (mod (numel (args), 2) || ! isprop_like (args{1})))
      [style, marker, color] = deal (s, m, c);
    else
      break;
    end
    args(1) = [];
  end
  if (space)
    x = x(:);
    y = y(:);
    z = z(:);
  end
  h = zeros (columns (y), 1);
  for k = 1:columns (y)
    this = color;
    if (isempty (this))
      this = __next_color__ (hax);
    end
    h(k) = __go__ (who, hax, "xdata", x(:,min (k, columns (x))), "ydata", y(:,k), "zdata", z, "color", this, ...
                   "markeredgecolor", this);
    if (! isempty (style))
      set (h(k), "linestyle", style);
    end
    if (! isempty (marker))
      set (h(k), "marker", marker);
    end
    if (filled)
      set (h(k), "markerfacecolor", this);
    end
    __go__ ("line", h(k), "marker", "none");
    __go__ ("line", h(k), "linestyle", "none");
  end
  if (! space)
    base = __go__ ("line", hax, "color", get (hax, "xcolor"), "handlevisibility", "off", "xliminclude", "off", ...
                   "yliminclude", "off", "zliminclude", "off", "tag", "baseline");
    __quiet_set__ (h(2:end), "baseline", base);
  end
  for k = columns (y):-1:1                             # the line below once all are there
    if (k == 1 && ! space)
      __quiet_set__ (h(1), "baseline", base);
    end
    __update_chart__ (h(k), who, "ydata");
  end
  if (! isempty (args))
    set (h, args{:});
  end
end

function yes = isprop_like (name)
  yes = numel (name) > 3;
end
