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
  if (! ismatrix (z) || isvector (z) || isscalar (z))
    error ("%s: Z argument must be a 2-D matrix", who);
  end
  if (isvector (x) && isvector (y))
    x = x(:)';
    y = y(:)';
    if (numel (x) != columns (z) || numel (y) != rows (z))
      error ("%s: X, Y, and Z dimensions must match", who);
    end
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
  if (isempty (levels))
    count = 10;
  elseif (isscalar (levels))
    count = levels;
    levels = [];
  else
    levels = unique (sort (levels(:)))';
    mode = "manual";
  end
  if (isempty (levels))
    levels = linspace (low, high, count + 2);
    if (kind == 2)
      levels = levels(1:end - 1);
    else
      levels = levels(2:end - 1);
    end
  end
  if (kind == 2 && isvector (x))
    [x, y] = meshgrid (x, y);
  end
  step = 0;
  if (numel (levels) > 1)
    step = levels(2) - levels(1);
  end
  h = __go__ ("contour", hax, "xdata", x, "ydata", y, "zdata", z, "levellist", levels, "textlist", levels);
  __quiet_set__ (h, "levelstep", step);
  __quiet_set__ (h, "textstep", step);
  __quiet_set__ (h, "levellistmode", mode);
  __quiet_set__ (h, "textlistmode", "auto");
  __quiet_set__ (h, "levelstepmode", "auto");
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
  __contour_update__ (h, "");
  if (strcmp (get (hax, "xlimmode"), "auto"))
    set (hax, "xlim", [min(x(:)), max(x(:))]);
  end
  if (strcmp (get (hax, "ylimmode"), "auto"))
    set (hax, "ylim", [min(y(:)), max(y(:))]);
  end
  c = get (h, "contourmatrix");
end
