## [C, H] = __contour__ (WHO, ARGS)
## What contour, contourf and contour3 have in common.
##   >> [c, h] = __contour__ ('contour', {magic(3)}); get (h, 'type')
##   ans = hggroup
## See also: contour, contourf
function [c, h] = __contour__ (who, args)
  looks = {"2d", "top", "3d"};
  kind = find (strcmp (who, {"contour", "contourf", "contour3"}));
  [hax, args, fresh] = __chart_axes__ (args, looks{kind});
  if (fresh && kind == 3)
    set (hax, "box", "on");
  end
  n = 0;
  while (n < numel (args) && n < 4 && ! ischar (args{n + 1}))
    n++;
  end
  data = args(1:n);
  args(1:n) = [];
  levels = [];
  if (any (n == [2, 4]))
    levels = data{n};
  end
  if (n == 0)
    print_usage (who);
  elseif (n < 3)
    z = data{1};
    x = 1:columns (z);
    y = 1:rows (z);
  else
    [x, y, z] = deal (data{1:3});
  end
  check_data (x, y, z);
  if (isvector (x) && isvector (y))
    x = x(:)';
    y = y(:)';
  elseif (! size_equal (x, y, z))
    error ("%s: X, Y, and Z dimensions must match", who);
  end
  color = [];
  style = "";
  options = {};
  while (! isempty (args))
    [s, ~, rgb, ~, ok] = __line_spec__ (args{1});
    if (! ok)
      break;
    end
    color = rgb;
    style = s;
    args(1) = [];
  end
  if (mod (numel (args), 2))
    error ("__contour__: Uneven number of PROP/VAL pairs");
  end
  for k = 1:2:numel (args)
    if (strcmpi (args{k}, "levellist"))
      levels = args{k + 1};
      if (isscalar (levels))
        levels = [levels, levels];
      end
    else
      options(end + (1:2)) = args(k:k + 1);
    end
  end
  low = min (z(isfinite (z)));
  high = max (z(isfinite (z)));
  mode = "auto";
  counted = false;
  if (isempty (levels))
    count = 10;
  elseif (isscalar (levels))
    count = levels;
    counted = true;
    levels = [];
    if (count == 0 && ! isempty (low))
      levels = (low + high) / 2;
    end
  else
    levels = unique (sort (levels(:)))';
    mode = "manual";
  end
  if (isempty (levels) && isempty (low))
    levels = NaN (1, (count + 1) * all (isnan (z(:))));
  elseif (isempty (levels) && low == high)
    levels = low;
  elseif (isempty (levels))
    levels = linspace (low, high, count + 2)(1:end - 1);
  end
  if (kind == 2 && isvector (x))
    [x, y] = meshgrid (x, y);
  end
  step = 0;
  if (numel (levels) > 1)
    step = (levels(end) - levels(1)) / (numel (levels) - 1);
  elseif (counted && count == 0)
    step = NaN;
  end
  h = __go__ ("contour", hax, "xdata", x, "ydata", y, "zdata", z, "levellist", levels, "textlist", levels);
  __quiet_set__ (h, "levelstep", step);
  __quiet_set__ (h, "textstep", step);
  __quiet_set__ (h, "levellistmode", mode);
  __quiet_set__ (h, "textlistmode", "auto");
  __quiet_set__ (h, "levelstepmode", {"auto", "manual"}{1 + counted});
  __quiet_set__ (h, "textstepmode", "auto");
  __quiet_set__ (h, "zlevelmode", {"none", "none", "auto"}{kind});
  if (kind == 2)
    __quiet_set__ (h, "fill", "on");
    __quiet_set__ (h, "linecolor", [0, 0, 0]);
  end
  if (! isempty (color))
    set (h, "linecolor", color);
  end
  if (! isempty (style))
    set (h, "linestyle", style);
  end
  defaults = get (hax, "defaultpatchlinewidth");
  set (h, "linewidth", defaults);
  if (! isempty (options))
    set (h, options{:});
  end
  given = {"", "levelstep"}{1 + any(strcmpi (options(1:2:end), "levelstep"))};
  __contour_update__ (h, given);
  if (strcmp (get (hax, "xlimmode"), "auto"))
    set (hax, "xlim", [min(x(:)), max(x(:))]);
  end
  if (strcmp (get (hax, "ylimmode"), "auto"))
    set (hax, "ylim", [min(y(:)), max(y(:))]);
  end
  c = get (h, "contourmatrix");
end

function check_data (x, y, z)
  if (! all (cellfun (@(v) isnumeric (v) && isreal (v), {x, y, z})))
    error ("contourc: X, Y, and Z must be real numeric matrices");
  elseif (ndims (z) > 2)
    error ("__contour__: Z must be a 2-D matrix");
  elseif (min (size (z)) < 2)
    error ("contourc: Z data must have at least 2 rows and 2 columns");
  elseif (isvector (x) && numel (x) != columns (z))
    error ("__contour__: size of X must match number of columns in Z");
  elseif (isvector (y) && numel (y) != rows (z))
    error ("__contour__: size of Y must match number of rows in Z");
  end
end
