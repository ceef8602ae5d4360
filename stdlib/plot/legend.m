## legend (TEXT1, TEXT2, ...)
## legend ({TEXT1, TEXT2, ...})
## legend (H, ...)
## legend (HAX, ...)
## legend (..., 'location', PLACE)
## legend (..., 'orientation', 'horizontal')
## legend (..., PROPERTY, VALUE, ...)
## legend off | show | hide | toggle | boxon | boxoff | left | right
## [H, OBJECTS, PLOTS, TEXTS] = legend (...)
## Name the lines (areas, bars ...) of the axes in the order of their making, or the objects H. Without texts, those that
## their displayname is, else data1, data2, ... PLACE is 'northeast', 'south', 'best', 'eastoutside' and the like. H are
## axes of their own with the tag 'legend'.
##   >> plot (1:3); hold on; plot (3:-1:1); h = legend ('up', 'down', 'Location', 'south'); get (h, 'string')
##   ans =
##   {
##     [1,1] = up
##     [1,2] = down
##   }
##
## See also: plot, title, xlabel
function [h, objects, plots, texts] = legend (varargin)
  args = varargin;
  hax = [];
  if (! isempty (args) && isscalar (args{1}) && isnumeric (args{1}) && isaxes (args{1}))
    hax = args{1};
    args(1) = [];
    if (strcmp (get (hax, "tag"), "legend"))
      hax = get (hax, "__axes_handle__");
    end
  end
  if (isempty (hax))
    hax = gca ();
  end
  old = legend_of (hax);
  hl = [];
  word = "";
  if (numel (args) == 1 && ischar (args{1}) && rows (args{1}) == 1)
    word = lower (args{1});
  end
  if (any (strcmp (word, {"off", "hide", "toggle", "boxon", "boxoff", "left", "right", "deletelegend"})) ...
      || (strcmp (word, "show") && ! isempty (old)))
    act (old, word);
    hl = legend_of (hax);
  elseif (isempty (args) && nargout > 0 && ! isempty (old))
    hl = old;
  else
    if (strcmp (word, "show"))
      args = {};
    end
    hl = make (hax, old, args);
  end
  if (nargout > 0)
    h = hl;
    objects = plots = [];
    texts = {};
    if (! isempty (hl))
      plots = get (hl, "__objects__")(:);
      objects = allchild (hl)(:)';
      texts = get (hl, "string");
    end
  end
end

function h = legend_of (hax)
  h = [];
  if (isprop (hax, "__legend__"))
    h = get (hax, "__legend__");
    if (! ishghandle (h))
      h = [];
    end
  end
end

function act (h, word)
  if (isempty (h))
    return;
  end
  switch (word)
    case {"off", "deletelegend"}
      delete (h);
    case "hide"
      set (h, "visible", "off");
    case "show"
      set (h, "visible", "on");
    case "toggle"
      states = {"on", "off"};
      set (h, "visible", states{1 + strcmp(get (h, "visible"), "on")});
    case "boxon"
      set (h, "box", "on");
    case "boxoff"
      set (h, "box", "off");
    case {"left", "right"}
      set (h, "textposition", word);
  end
end

function h = make (hax, old, args)
  h = old;
  items = named_items (hax);
  given = false;
  if (! isempty (args) && isnumeric (args{1}) && ! isempty (args{1}) && all (ishghandle (args{1}(:))) ...
      && ! any (args{1}(:) == fix (args{1}(:))))
    items = args{1}(:);
    given = true;
    args(1) = [];
  end
  texts = {};
  options = {};
  where = "";
  if (! isempty (args) && iscell (args{1}))
    if (! iscellstr (args{1}))
      error ("legend: single argument must be a string or cellstr");
    end
    texts = args{1}(:)';
    args(1) = [];
  elseif (numel (args) >= 1 && ischar (args{1}) && rows (args{1}) > 1)
    texts = cellstr (args{1})';
    args(1) = [];
  elseif (! isempty (args) && ! ischar (args{1}))
    error ("legend: single argument must be a string or cellstr");
  end
  while (! isempty (args))
    if (! ischar (args{1}))
      error ("legend: expecting argument to be a legend label");
    elseif (numel (args) > 1 && is_option (args{1}))
      if (strcmpi (args{1}, "location"))
        where = lower (args{2});
      elseif (strcmpi (args{1}, "position"))
        where = "none";
        options(end + (1:2)) = args(1:2);
      else
        options(end + (1:2)) = args(1:2);
      end
      args(1:2) = [];
    else
      texts{end + 1} = args{1};
      args(1) = [];
    end
  end
  where = location (where);
  if (isempty (items))
    warning ("legend: plot data is empty; setting key labels has no effect");
    return;
  end
  if (isempty (texts))
    if (! isempty (old) && ! given)
      texts = get (old, "string");
      items = get (old, "__objects__");
    else
      [items, texts] = own_names (items, given);
    end
  else
    n = min (numel (items), numel (texts));
    if (numel (texts) > n)
      warning ("legend: ignoring extra labels");
    end
    texts = texts(1:n);
    items = items(1:n);
    for k = 1:n
      if (isprop (items(k), "displayname"))
        __quiet_set__ (items(k), "displayname", texts{k});
      end
    end
  end
  keep = true (1, numel (texts));
  if (isempty (h))
    figure_of = ancestor (hax, "figure");
    current = get (figure_of, "currentaxes");
    h = __go__ ("legend", get (hax, "parent"));
    set (figure_of, "currentaxes", current);
    size = get (hax, "fontsize");
    __quiet_set__ (h, "fontsize", 0.9 * size);
    if (! strcmp (get (hax, "fontname"), "*"))
      set (h, "fontname", get (hax, "fontname"));
    end
    set (h, "box", "on", "xtick", [], "ytick", [], "layer", "top", "nextplot", "replace");
    __quiet_set__ (h, "__axes_handle__", hax);
    __quiet_set__ (hax, "__legend__", h);
    addlistener (h, "string", @renamed);
  end
  __quiet_set__ (h, "string", texts(keep));
  __quiet_set__ (h, "__objects__", items(keep)(:)');
  if (! isempty (where))
    set (h, "location", where);
  end
  if (! isempty (options))
    set (h, options{:});
  end
end

function renamed (h, ~)
  texts = get (h, "string");
  if (ischar (texts))
    texts = cellstr (texts)';
    __quiet_set__ (h, "string", texts);
  end
  items = get (h, "__objects__");
  for k = 1:min (numel (items), numel (texts))
    if (ishghandle (items(k)) && isprop (items(k), "displayname"))
      __quiet_set__ (items(k), "displayname", texts{k});
    end
  end
end

function [items, texts] = own_names (items, given)
  texts = cell (1, numel (items));
  for k = 1:numel (items)
    texts{k} = get (items(k), "displayname");
  end
  named = ! cellfun (@isempty, texts);
  if (any (named) && ! given)
    items = items(named);
    texts = texts(named);
  else
    for k = find (! named)
      texts{k} = sprintf ("data%d", k);
      __quiet_set__ (items(k), "displayname", texts{k});
    end
  end
end

## What a legend names: the oldest first.
function items = named_items (hax)
  items = flipud (get (hax, "children")(:));
  keep = false (size (items));
  for k = 1:numel (items)
    keep(k) = any (strcmp (get (items(k), "type"), {"line", "patch", "surface", "hggroup", "scatter"}));
  end
  items = items(keep);
end

function yes = is_option (name)
  yes = any (strcmpi (name, {"location", "orientation", "interpreter", "fontsize", "numcolumns", "textcolor", "box", ...
                             "fontname", "fontweight", "fontangle", "title", "autoupdate", "position", "units", ...
                             "color", "string", "textposition", "linewidth", "visible", "edgecolor"}));
end

function where = location (where)
  if (isempty (where))
    return;
  end
  switch (where)
    case "best"
      where = "best";
    case "bestoutside"
      where = "northeastoutside";
  end
  known = {"north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest", "best", "none"};
  if (! any (strcmp (where, [known, strcat(known(1:8), "outside")])))
    error ("legend: unrecognized legend location");
  end
end

%!test close all; plot (1:3); legend ('a'); assert (get (get (gca (), 'children'), 'displayname'), 'a'); legend off; close all
%!test close all; plot ([1 2; 3 4]); h = legend ({'a', 'b'}, 'location', 'best'); assert (get (h, 'location'), 'best'); close all
%!test close all; plot (1:3); h = legend ('a'); set (h, 'string', {'q'}); assert (get (get (gca (), 'children'), 'displayname'), 'q'); close all
%!error <legend: unrecognized legend location> plot (1:3); legend ('a', 'location', 'foo')
