## H = __sectors__ (WHO, ARGS)
## What pie and pie3 have in common.
##   >> numel (__sectors__ ('pie', {[1 2]}))
##   ans = 4
## See also: pie, pie3
function h = __sectors__ (who, args)
  flat = strcmp (who, "pie");
  [hax, args] = __chart_axes__ (args, "");
  if (isempty (args))
    print_usage (who);
  end
  x = args{1};
  if (iscell (x))
    error ("isfinite: not defined for cell");
  elseif (! isvector (x))
    error ("%s: X must be a vector", who);
  elseif (any (! isfinite (x)))
    error ("%s: all data in X must be finite", who);
  end
  x = abs (double (x));
  x = x(:)';
  explode = zeros (size (x));
  labels = {};
  for k = 2:numel (args)
    if (iscell (args{k}))
      labels = args{k};
    elseif (ischar (args{k}))
      error ("%s: %s is invalid as an optional argument", who, class (args{k}));
    else
      explode = args{k}(:)';
    end
  end
  if (numel (explode) != numel (x))
    error ("%s: mismatch in number of elements in explode and data", who);
  elseif (! isempty (labels) && numel (labels) != numel (x))
    error ("%s: mismatch in number of labels and data", who);
  end
  total = sum (x);
  if (total > 1 || abs (total - 1) < eps (total) * 10)
    x /= total;
  end
  h = [];
  start = 0;
  for k = 1:numel (x)
    n = max (ceil (x(k) * 90 - 1e-9), 1);
    turn = 2 * pi * (start + [(0:n - 1) / 90, x(k)]);     # 4 degrees apart, the rest at the end
    middle = 2 * pi * (start + x(k) / 2);
    start += x(k);
    out = 0.1 * (explode(k) != 0) * [-sin(middle), cos(middle)];
    px = [0; 0 - sin(turn)'] + out(1);
    py = [0; cos(turn)'] + out(2);
    at = 1.2 * [-sin(middle), cos(middle)];
    at(abs (at) < 1e-12) = 0;
    side = "left";
    if (at(1) == 0)
      side = "center";
    elseif (at(1) < 0)
      side = "right";
    end
    if (isempty (labels))
      label = sprintf ("%d%%", round (100 * x(k)));
    else
      label = labels{k};
    end
    if (flat)
      h(end + 1, 1) = patch (hax, px, py, k);
      h(end + 1, 1) = text (hax, at(1), at(2), label, "horizontalalignment", side);
    else
      z = 0.35;
      h(end + 1, 1) = patch (hax, px, py, zeros (size (px)), k);
      wx = [px; px(1)]';
      wy = [py; py(1)]';
      h(end + 1, 1) = surface (hax, [wx; wx], [wy; wy], [zeros(size (wx)); z * ones(size (wx))], k * ones (2, numel (wx)));
      h(end + 1, 1) = patch (hax, px, py, z * ones (size (px)), k);
      height = 0.4;
      if (at(2) < -1e-12)
        height = -0.05;
      end
      h(end + 1, 1) = text (hax, at(1), at(2), height, label, "horizontalalignment", side);
    end
  end
  if (ishold (hax))
    return;
  end
  if (flat)
    set (hax, "xlim", [-1.5, 1.5], "ylim", [-1.5, 1.5], "plotboxaspectratio", [1, 1, 1], "visible", "off");
  else
    set (hax, "xlim", [-1.25, 1.25], "ylim", [-1.25, 1.25], "zlim", [-0.05, 0.4], "view", [-37.5, 30], "visible", "off", ...
         "dataaspectratio", [1, 1, 1], "plotboxaspectratio", [2.5, 2.5, 0.45] / 0.45);
  end
  set (hax, "clim", [1, max(numel (x), 2)]);
  if (numel (x) > 1)
    set (hax, "climmode", "auto");
  end
end
