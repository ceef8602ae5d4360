## H = __bars__ (VERTICAL, WHO, ...)
## What bar and barh have in common.
##   >> numel (__bars__ (true, 'bar', [1 2; 3 4]))
##   ans = 2
## See also: bar, barh
function [h, g] = __bars__ (vertical, who, varargin)
  if (nargout > 1)
    [h, g] = corners_of (vertical, who, varargin);
    return;
  end
  [hax, args, fresh] = __chart_axes__ (varargin, "top");
  [x, y, width, args] = numbers (who, args);
  layout = "grouped";
  options = {};
  color = [];
  k = 1;
  while (k <= numel (args))
    if (! ischar (args{k}))
      error ("set: invalid number of arguments");
    elseif (any (strcmpi (args{k}, {"grouped", "stacked", "hist", "histc"})))
      layout = lower (args{k});
      k++;
      continue;
    end
    [~, ~, rgb, ~, ok] = __line_spec__ (args{k});
    if (ok && isempty (rgb))
      error ('invalid value for color property "facecolor"');
    elseif (ok || k == numel (args))
      color = args{k};
      if (ok)
        color = rgb;
      end
      k++;
    else
      options(end + (1:2)) = args(k:k+1);
      k += 2;
    end
  end
  for k = 1:2:numel (options)
    if (strcmpi (options{k}, "barwidth"))
      width = options{k + 1};
    end
  end
  if (layout(1) == "h")
    h = histogram (hax, vertical, x, y, width, layout, color, options);
    if (fresh)
      name_bars (hax, vertical, x, false);
    end
    return;
  end
  n = columns (y);
  h = zeros (n, 1);
  colored = false;
  if (isempty (width))
    width = 0.8;
  end
  for k = 1:n
    if (isempty (color))
      face = __next_color__ (hax);
    else
      face = color;
      colored = true;
    end
    h(k) = __go__ ("bar", hax, "xdata", x(:,min (k, columns (x))), "ydata", y(:,k), "facecolor", face, "barwidth", width, ...
                   "barlayout", layout, "horizontal", ! vertical);
    __follow__ (h(k), __go__ ("patch", h(k)), "linewidth");
  end
  base = __go__ ("line", hax, "color", get (hax, "xcolor"), "handlevisibility", "off", "xliminclude", "off", ...
                 "yliminclude", "off", "zliminclude", "off", "tag", "baseline");
  __quiet_set__ (h, "bargroup", h, "baseline", base);
  __update_chart__ (h(1), "bar", "ydata");
  if (colored && n > 0)
    for k = 1:n
      set (get (h(k), "children"), "cdata", k);
    end
  end
  for k = 1:2:numel (options)
    set (h, options{k:k+1});
  end
  if (fresh)
    if (! vertical && n == 1)
      __quiet_set__ (h(1), "__also__", [NaN, NaN, 0, 0]);
    end
    name_bars (hax, vertical, x, true);
  end
end

## The corners of the bars, without a picture.
function [px, py] = corners_of (vertical, who, args)
  [x, y, width, args] = numbers (who, args);
  stacked = any (cellfun (@(v) ischar (v) && strcmpi (v, "stacked"), args));
  n = columns (y);
  if (n == 1 && any (cellfun (@(v) ischar (v) && strncmpi (v, "hist", 4), args)))
    width = 1;
  elseif (isempty (width))
    width = 0.8;
  end
  px = py = zeros (4, rows (y), n);
  [shift, wide, step] = __bar_room__ (x(:,1), n, width, stacked);
  up = down = zeros (1, rows (y));
  for k = 1:n
    [low, up, down, high] = __bar_ends__ (y(:,k).', stacked, up, down);
    left = x(:,1).' + (shift(k) - wide / 2) * step;
    right = left + wide * step;
    px(:,:,k) = [left; left; right; right];
    py(:,:,k) = [low; high; high; low];
  end
  if (! vertical)
    [px, py] = deal (py, px);
  end
end

## Limits stay as they are, and few whole numbers are ticks.
function name_bars (hax, vertical, x, keep)
  d = "yx"(1 + vertical);
  if (keep)
    set (hax, [d, "limmode"], "manual");
  end
  x = x(:,1)';
  if (numel (x) < 16 && all (x == fix (x)))
    set (hax, [d, "tick"], x);
  end
end

## The numbers in front: x, y and the width.
function [x, y, width, args] = numbers (who, args)
  n = 0;
  while (n < numel (args) && n < 3 && isnumeric (args{n + 1}))
    n++;
  end
  if (n == 0)
    error ("%s: Y must be numeric", who);
  end
  width = [];
  v = args(1:n);
  args(1:n) = [];
  if (n == 3)
    width = v{3};
    if (! isscalar (width))
      error ("set: invalid number of arguments");
    end
  elseif (n == 2 && isscalar (v{2}) && ! isscalar (v{1}))
    width = v{2};
    v(2) = [];
    n = 1;
  end
  if (n == 1)
    y = double (v{1});
    if (isvector (y))
      y = y(:);
    end
    x = (1:rows (y))';
  else
    x = double (v{1});
    y = double (v{2});
    if (isvector (y))
      y = y(:);
    end
    if (! isvector (x) && ! isscalar (x))
      error ("%s: X must be a vector", who);
    end
    if (isscalar (x) && rows (y) > 1 && columns (y) == 1)
      y = y';
    end
    if (isvector (x))
      x = x(:);
    end
    if (rows (x) != rows (y))
      if (isvector (x) && columns (y) == numel (x))
        y = y';
      else
        error ("%s: length of X and Y must be equal", who);
      end
    end
    [sorted, order] = sort (x(:,1));
    if (any (diff (sorted) == 0))
      error ("%s: X vector values must be unique", who);
    end
  end
end

## Bars of one patch for each column.
function h = histogram (hax, vertical, x, y, width, layout, color, options)
  n = columns (y);
  if (n == 1)
    width = 1;
  elseif (isempty (width))
    width = 0.8;
  end
  step = 2;
  if (rows (x) > 1)
    step = min (diff (x(:,1)));
  end
  each = step * width ^ 2 / n;
  h = zeros (n, 1);
  for k = 1:n
    left = x(:,1)' + (k - 1) * each;
    if (strcmp (layout, "hist"))
      left -= n * each / 2;
    end
    px = [left; left; left + each; left + each];
    zero = zeros (1, rows (y));
    py = [zero; y(:,k)'; y(:,k)'; zero];
    if (! vertical)
      [px, py] = deal (py, px);
    end
    if (isempty (color))
      h(k) = __go__ ("patch", hax, "xdata", px, "ydata", py, "cdata", k * ones (rows (y), 1), "facecolor", "flat");
    else
      h(k) = __go__ ("patch", hax, "xdata", px, "ydata", py, "cdata", k * ones (rows (y), 1), "facecolor", color);
    end
    if (! isempty (options))
      set (h(k), options{:});
    end
  end
end
