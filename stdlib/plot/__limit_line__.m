## The lines of xline and yline: across the axes whatever their limits become, which the lines do not take part in.
function h = __limit_line__ (who, along, varargin)
  ax = [];
  if (isscalar (varargin{1}) && isaxes (varargin{1}) && numel (varargin) > 1)
    ax = varargin{1};
    varargin(1) = [];
  end
  at = varargin{1};
  varargin(1) = [];
  if (! isnumeric (at) || ! isreal (at))
    error ("%s: %s must be numeric", who, upper (along));
  end
  if (isempty (ax))
    ax = gca ();
  end
  style = {"linestyle", "-", "color", [0.15 0.15 0.15]};
  labels = {};
  if (! isempty (varargin) && ischar (varargin{1}) && ! isempty (regexp (varargin{1}, '^[-:.rgbkcmyw]*$', "once")))
    dashes = regexp (varargin{1}, '--|-\.|-|:', "match", "once");
    if (! isempty (dashes))
      style{2} = dashes;
    end
    colour = regexp (varargin{1}, '[rgbkcmyw]', "match", "once");
    if (! isempty (colour))
      style{4} = colour;
    end
    varargin(1) = [];
  end
  if (mod (numel (varargin), 2) == 1)
    labels = varargin{1};
    varargin(1) = [];
    if (ischar (labels))
      labels = {labels};
    elseif (! iscellstr (labels))
      error ("%s: LABEL must be a text or a cell array of texts", who);
    end
    if (isscalar (labels))
      labels = repmat (labels, 1, numel (at));
    end
    if (numel (labels) != numel (at))
      error ("%s: there must be as many labels as lines", who);
    end
  end
  across = char ("x" + "y" - along);
  limits = get (ax, [across "lim"]);
  h = zeros (numel (at), 1);
  for k = 1:numel (at)
    h(k) = line (ax, [along "data"], [at(k) at(k)], [across "data"], limits, style{:}, [across "liminclude"], "off", varargin{:});
    words = [];
    if (! isempty (labels))
      words = text (0, 0, labels{k}, "parent", ax, "verticalalignment", "bottom");
      if (along == "x")
        set (words, "rotation", 90, "horizontalalignment", "right", "position", [at(k), limits(2)]);
      else
        set (words, "horizontalalignment", "right", "position", [limits(2), at(k)]);
      end
    end
    addlistener (ax, [across "lim"], @(ax, ~) follow (ax, h(k), words, across));
  end
end

function follow (ax, h, words, across)
  if (! ishghandle (h))
    return;
  end
  limits = get (ax, [across "lim"]);
  set (h, [across "data"], limits);
  if (! isempty (words) && ishghandle (words))
    where = get (words, "position");
    where(1 + (across == "y")) = limits(2);
    set (words, "position", where);
  end
end

%!error <xline: there must be as many labels as lines> xline ([1 2], "-", {"a", "b", "c"})
