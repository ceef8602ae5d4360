## H = __error_bars__ (WHO, ...)
## What errorbar and its relations with logarithmic axes have in common.
##   >> numel (__error_bars__ ('errorbar', 1:3, 1:3, 1:3))
##   ans = 1
## See also: errorbar
function h = __error_bars__ (who, varargin)
  look = "2d";
  if (strcmp (who, "semilogxerr") || strcmp (who, "semilogyerr"))
    look = "";
  end
  [hax, args] = __chart_axes__ (varargin, look);
  h = [];
  while (! isempty (args))
    n = 0;
    while (n < numel (args) && ! ischar (args{n + 1}))
      n++;
    end
    data = args(1:n);
    args(1:n) = [];
    format = "";
    if (! isempty (args) && is_format (args{1}))
      format = args{1};
      args(1) = [];
    end
    h = [h; one_set(who, hax, data, format)];
    if (! isempty (args) && ischar (args{1}) && ! is_format (args{1}))
      set (h, args{:});
      break;
    end
  end
end

function yes = is_format (text)
  text = text(! ismember (text, "~#>"));
  [~, ~, ~, ~, yes] = __line_spec__ (text);
end

function h = one_set (who, hax, data, format)
  marks = format(ismember (format, "~#>"));
  [style, marker, color, label] = __line_spec__ (format(! ismember (format, "~#>")));
  kinds = {"", "yerr"; "~", "yerr"; ">", "xerr"; "~>", "xyerr"; "#", "box"; "#~", "boxy"; "#~>", "boxxy"; "#>", "box"};
  k = find (strcmp (kinds(:,1), marks));
  kind = "yerr";
  if (! isempty (k))
    kind = kinds{k, 2};
  end
  for k = 1:numel (data)
    if (isvector (data{k}))
      data{k} = data{k}(:);
    end
    if (! isscalar (data{k}) && ! size_equal (data{k}, data{1}))
      error ("%s: size of argument %d does not match others", who, k);
    end
  end
  low_x = high_x = low = high = [];
  sideways = any (strcmp (kind, {"xerr", "box"}));
  both = any (strcmp (kind, {"xyerr", "boxxy"}));
  switch (numel (data))
    case 2
      [y, low] = deal (data{:});
      x = repmat ((1:rows (y))', 1, columns (y));
      high = low;
    case 3
      [x, y, low] = deal (data{:});
      high = low;
      if (both)
        low_x = high_x = low;
      end
    case 4
      [x, y, low, high] = deal (data{:});
      if (both)
        [low_x, high_x, low, high] = deal (low, low, high, high);
      end
    case 6
      [x, y, low_x, high_x, low, high] = deal (data{:});
    otherwise
      error ("%s: error plot requires 2, 3, 4, or 6 arguments", who);
  end
  if (sideways && isempty (low_x))
    [low_x, high_x] = deal (low, high);
    low = high = [];
  end
  if (columns (x) == 1 && columns (y) > 1)
    x = repmat (x, 1, columns (y));
  end
  if (! size_equal (x, y))
    error ("%s: size of argument 2 does not match others", who);
  end
  n = columns (y);
  h = zeros (n, 1);
  for k = 1:n
    this = color;
    if (isempty (this))
      this = __next_color__ (hax);
    end
    h(k) = __go__ ("errorbar", hax, "xdata", x(:,k), "ydata", y(:,k), "ldata", column (low, k), "udata", column (high, k), ...
                   "xldata", column (low_x, k), "xudata", column (high_x, k), "format", kind, "color", this);
    if (! isempty (marker))
      set (h(k), "marker", marker);
    end
    if (! isempty (style))
      set (h(k), "linestyle", style);
    elseif (! isempty (marker))
      set (h(k), "linestyle", "none");
    end
    if (! isempty (label))
      set (h(k), "displayname", label);
    end
    __follow__ (h(k), __go__ ("line", h(k), "linestyle", "-", "marker", "none"), "linewidth");
    __go__ ("line", h(k));
    __update_chart__ (h(k), "errorbar", "ydata");
  end
end

function c = column (a, k)
  if (isempty (a))
    c = zeros (0, 1);
  elseif (isscalar (a))
    c = a;
  else
    c = a(:,k);
  end
end
