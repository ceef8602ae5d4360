## colorbar ()
## colorbar (PLACE)
## colorbar (PROPERTY, VALUE, ...)
## colorbar ('peer', HAX, ...)
## colorbar (HAX, ...)
## colorbar off
## H = colorbar (...)
## A bar beside the axes that shows what the colours mean: axes of their own with the tag 'colorbar'. PLACE is
## 'eastoutside', 'south' and the like; outside the axes they give room.
##   >> imagesc (magic (3)); h = colorbar (); get (h, 'location')
##   ans = eastoutside
## See also: colormap, caxis, imagesc
function h = colorbar (varargin)
  args = varargin;
  hax = [];
  if (! isempty (args) && isscalar (args{1}) && isnumeric (args{1}) && isaxes (args{1}))
    hax = args{1};
    args(1) = [];
  end
  given = numel (args);
  where = "eastoutside";
  places = {"north", "south", "east", "west", "northoutside", "southoutside", "eastoutside", "westoutside"};
  options = {};
  off = false;
  while (! isempty (args))
    if (! ischar (args{1}))
      error ("colorbar: expected string argument at position %d", given - numel (args) + 1);
    elseif (any (strcmpi (args{1}, {"off", "delete", "hide"})) && numel (args) == 1)
      off = true;
      args(1) = [];
    elseif (any (strcmpi (args{1}, places)))
      where = lower (args{1});
      args(1) = [];
    elseif (numel (args) == 1 && strcmpi (args{1}, "peer"))
      error ('colorbar: missing axes handle after "peer"');
    elseif (numel (args) == 1)
      error ("colorbar: PROP/VAL inputs must occur in pairs");
    elseif (strcmpi (args{1}, "peer"))
      hax = args{2};
      if (! isaxes (hax))
        error ('colorbar: invalid axes handle following "peer"');
      end
      args(1:2) = [];
    elseif (strcmpi (args{1}, "location"))
      where = lower (args{2});
      if (! any (strcmp (where, places)))
        error ("colorbar: unrecognized colorbar location");
      end
      args(1:2) = [];
    else
      options(end + (1:2)) = args(1:2);
      args(1:2) = [];
    end
  end
  if (isempty (hax))
    hax = gca ();
  end
  old = [];
  if (isprop (hax, "__colorbar__") && ishghandle (get (hax, "__colorbar__")))
    old = get (hax, "__colorbar__");
  end
  if (off)
    delete (old);
    if (nargout > 0)
      h = [];
    end
    return;
  end
  hc = make (hax, where, old);
  if (! isempty (options))
    set (hc, options{:});
  end
  if (nargout > 0)
    h = hc;
  end
end

function hc = make (hax, where, hc)
  figure_of = ancestor (hax, "figure");
  current = get (figure_of, "currentaxes");
  new = isempty (hc);
  if (new)
    hc = __go__ ("colorbar", get (hax, "parent"));
  else
    set (hax, "position", get (hc, "__axes_position__"));
    set (hc, "xtickmode", "auto", "ytickmode", "auto");
  end
  set (figure_of, "currentaxes", current);
  place = get (hax, "position");
  [bar, room] = places_of (place, where);
  __quiet_set__ (hc, "__axes_handle__", hax);
  __quiet_set__ (hc, "__axes_position__", place);
  __quiet_set__ (hax, "__colorbar__", hc);
  units = get (hax, "units");
  set (hc, "units", units);
  set (hc, "position", bar, "box", "on", "layer", "top");
  __quiet_set__ (hc, "location", where);
  if (! isequal (room, place))
    set (hax, "position", room);
  end
  vertical = any (strcmp (where, {"east", "west", "eastoutside", "westoutside"}));
  __quiet_set__ (hc, "__vertical__", vertical);
  if (vertical)
    sides = {"left", "right"};
    set (hc, "xtick", [], "xlim", [-0.5, 1.5], "yaxislocation", sides{1 + any(strcmp (where, {"eastoutside", "west"}))});
  else
    sides = {"bottom", "top"};
    set (hc, "ytick", [], "ylim", [-0.5, 1.5], "xaxislocation", sides{1 + any(strcmp (where, {"northoutside", "south"}))});
  end
  set (hc, "fontsize", get (hax, "fontsize"));
  if (new)
    __go__ ("image", hc);
    addlistener (hax, "clim", {@follow, hc});
    addlistener (hax, "climmode", {@follow, hc});
    addlistener (hax, "colormap", {@follow, hc});
    addlistener (figure_of, "colormap", @(~, ~) follow (hax, [], hc));
  end
  __quiet_set__ (hc, "label", get (hc, {"xlabel", "ylabel"}{1 + vertical}));
  follow (hax, [], hc);
end

function follow (hax, ~, hc)
  if (! ishghandle (hc) || ! strcmp (get (hc, "tag"), "colorbar") || ! ishghandle (hax))
    return;
  end
  limits = get (hax, "clim");
  n = rows (get (hax, "colormap"));
  ends = limits(1) + (limits(2) - limits(1)) * [0.5, n - 0.5] / n;
  image = allchild (hc)(end);
  if (get (hc, "__vertical__"))
    set (image, "xdata", [0, 1], "ydata", ends, "cdata", (1:n)');
    set (hc, "ylim", limits);
  else
    set (image, "ydata", [0, 1], "xdata", ends, "cdata", 1:n);
    set (hc, "xlim", limits);
  end
end

## Where the bar is, and what is left for the axes.
function [bar, room] = places_of (p, where)
  room = p;
  [x, y, w, h] = deal (p(1), p(2), p(3), p(4));
  switch (where)
    case "eastoutside"
      bar = [x + 0.9 * w, y, 0.06 * w, h];
      room = [x, y, 0.8 * w, h];
    case "westoutside"
      bar = [x, y, 0.06 * w, h];
      room = [x + 0.2 * w, y, 0.8 * w, h];
    case "northoutside"
      bar = [x, y + 0.9 * h, w, 0.06 * h];
      room = [x, y, w, 0.8 * h];
    case "southoutside"
      bar = [x, y, w, 0.06 * h];
      room = [x, y + 0.2 * h, w, 0.8 * h];
    case "east"
      bar = [x + 0.9 * w, y + 0.05 * h, 0.054 * w, 0.9 * h];
    case "west"
      bar = [x + 0.05 * w, y + 0.05 * h, 0.054 * w, 0.9 * h];
    case "north"
      bar = [x + 0.05 * w, y + 0.9 * h, 0.9 * w, 0.054 * h];
    otherwise
      bar = [x + 0.05 * w, y + 0.05 * h, 0.9 * w, 0.054 * h];
  end
end

%!test close all; plot (1:3); colorbar; assert (get (gca (), "position"), [0.13 0.11 0.62 0.815], 1e-12); colorbar off; assert (get (gca (), "position"), [0.13 0.11 0.775 0.815], 1e-12); close all
%!error <colorbar: PROP/VAL inputs must occur in pairs> colorbar ("foo")
