## LIMITS = axis ()
## axis ([XMIN XMAX YMIN YMAX])
## axis ([XMIN XMAX YMIN YMAX ZMIN ZMAX CMIN CMAX])
## axis (OPTION, ...)
## axis (HAX, ...)
## Limits of the axes: what they are, new ones, or options. 'auto' (and 'auto x' ...), 'manual', 'tight' say where limits
## come from; 'equal', 'image', 'square', 'vis3d', 'normal', 'fill' the shape; 'ij', 'xy' which way y goes; 'on', 'off',
## 'tic', 'label', 'nolabel' what is drawn.
##   >> axis ([0 1 -2 2]); axis ()
##   ans =
##
##      0   1  -2   2
##
## See also: xlim, ylim, zlim, caxis, daspect, grid
function limits = axis (varargin)
  args = varargin;
  hax = [];
  if (! isempty (args) && isscalar (args{1}) && isnumeric (args{1}) && isaxes (args{1}))
    hax = args{1};
    args(1) = [];
  end
  if (isempty (hax))
    hax = gca ();
  end
  if (isempty (args))
    limits = limits_of (hax);
    return;
  end
  if (isnumeric (args{1}))
    set_limits (hax, args{1});
    args(1) = [];
  end
  for k = 1:numel (args)
    if (! ischar (args{k}))
      error ("axis: unexpected argument");
    end
    option (hax, args{k});
  end
end

function limits = limits_of (hax)
  limits = [get(hax, "xlim"), get(hax, "ylim")];
  flat = all (get (hax, "view") == [0, 90]);
  if (! flat)
    limits = [limits, get(hax, "zlim")];
  end
end

function set_limits (hax, limits)
  limits = limits(:)';
  n = numel (limits);
  if (! any (n == [2, 4, 6, 8]))
    error ("axis: LIMITS vector must have 2, 4, 6, or 8 elements");
  end
  for k = 1:2:n
    if (limits(k) >= limits(k + 1))
      error ("axis: LIMITS(%d) must be less than LIMITS(%d)", k, k + 1);
    end
  end
  names = {"xlim", "ylim", "zlim", "clim"};
  for k = 1:n / 2
    set (hax, names{k}, limits(2 * k + (-1:0)));
  end
end

function option (hax, name)
  opt = lower (strtrim (name));
  letters = "";
  if (strncmp (opt, "auto", 4))
    letters = opt(5:end);
    opt = "auto";
  elseif (strncmp (opt, "tic", 3) && ! strcmp (opt, "tic"))
    letters = opt(4:end);
    opt = "tic";
  elseif (strncmp (opt, "label", 5))
    letters = opt(6:end);
    opt = "label";
  end
  letters = letters(letters != " " & letters != "[" & letters != "]");
  if (isempty (letters))
    letters = "xyz";
  end
  switch (opt)
    case "normal"
      set (hax, "dataaspectratiomode", "auto", "plotboxaspectratiomode", "auto");
    case "square"
      set (hax, "plotboxaspectratio", [1, 1, 1], "dataaspectratiomode", "auto");
    case "equal"
      if (strcmp (get (hax, "xlimmode"), "manual") || holds_image (hax))
        if (holds_image (hax))
          tighten (hax);
        end
        set (hax, "dataaspectratio", [1, 1, 1], "plotboxaspectratiomode", "auto");
        set (hax, "plotboxaspectratiomode", "manual");
      elseif (all (get (hax, "view") == [0, 90]))
        set (hax, "dataaspectratio", [1, 1, 1], "plotboxaspectratio", box_in_pixels (hax));
      else
        set (hax, "dataaspectratio", [1, 1, 1], "plotboxaspectratio", [1, 1, 1]);
      end
    case "image"
      tighten (hax);
      set (hax, "dataaspectratio", [1, 1, 1], "plotboxaspectratiomode", "auto");
    case "tight"
      tighten (hax);
    case "vis3d"
      set (hax, "dataaspectratiomode", "manual", "plotboxaspectratiomode", "manual");
    case "fill"
      set (hax, "dataaspectratiomode", "auto", "plotboxaspectratiomode", "auto");
    case "auto"
      for l = letters
        set (hax, [l, "limmode"], "auto");
      end
    case "manual"
      set (hax, "xlimmode", "manual", "ylimmode", "manual", "zlimmode", "manual");
    case {"on", "off"}
      set (hax, "visible", opt);
      if (strcmp (opt, "on"))
        set (hax, "xtickmode", "auto", "ytickmode", "auto", "ztickmode", "auto");
      end
    case "ij"
      set (hax, "ydir", "reverse");
    case "xy"
      set (hax, "ydir", "normal");
    case "tic"
      for l = "xyz"
        if (any (letters == l))
          set (hax, [l, "tickmode"], "auto");
        else
          set (hax, [l, "tick"], []);
        end
      end
    case "label"
      for l = "xyz"
        if (any (letters == l))
          set (hax, [l, "ticklabelmode"], "auto");
        else
          set (hax, [l, "ticklabel"], "");
        end
      end
    case "nolabel"
      set (hax, "xticklabel", {}, "yticklabel", {}, "zticklabel", {});
    otherwise
      warning ("axis: unknown option '%s'", name);
  end
end

function yes = holds_image (hax)
  yes = ! isempty (findobj (hax, "type", "image"));
end

function box = box_in_pixels (hax)
  units = get (hax, "units");
  set (hax, "units", "pixels");
  position = get (hax, "position");
  set (hax, "units", units);
  box = [position(3:4), min(position(3:4))];
end

## The limits of the data themselves.
function tighten (hax)
  names = {"xlim", "ylim", "zlim"};
  for k = 1:3
    e = extent (hax, names{k});
    if (isempty (e) || any (! isfinite (e)))
      if (k < 3)
        set (hax, names{k}, get (hax, names{k}));
      end
      continue;
    elseif (k == 3 && e(1) == e(2))
      continue;
    end
    if (strcmp (get (hax, [names{k}(1), "scale"]), "log") && e(1) <= 0)
      continue;
    end
    if (all (e == 0))
      e = [-eps, eps];
    end
    for again = 1:2
      if (e(2) - e(1) < sqrt (eps ()))
        e += [-0.1, 0.1] .* abs (e);
      end
    end
    set (hax, names{k}, e);
  end
end

function e = extent (hax, name)
  e = [];
  for h = get (hax, "children")'
    if (! isprop (h, name) || ! strcmp (get (h, [name, "include"]), "on"))
      continue;
    end
    l = get (h, name);
    if (isempty (l) || ! (l(1) <= l(2)))
      continue;
    end
    if (isempty (e))
      e = l(1:2);
    else
      e = [min(e(1), l(1)), max(e(2), l(2))];
    end
  end
end

%!error <axis: LIMITS vector must have 2, 4, 6, or 8 elements> axis ([1 2 3])
%!error <axis: LIMITS\(1\) must be less than LIMITS\(2\)> axis ([2 1 3 4])
%!test close all; plot ([0 7], [-3 12]); axis tight; assert (axis (), [0 7 -3 12]); close all
%!test close all; axis square; axis off; assert (get (gca (), 'visible'), 'off'); close all
