## H = struct2hdl (S)
## H = struct2hdl (S, PARENT)
## The graphics object that hdl2struct made the struct S of.
##   >> h = struct2hdl (hdl2struct (plot (1:3)), gca ()); get (h, 'xdata')
##   ans =
##
##      1   2   3
##
## See also: hdl2struct, hgload
function h = struct2hdl (s, parent)
  if (nargin < 1)
    print_usage ();
  end
  if (! isstruct (s) || ! isfield (s, "type"))
    error ("struct2hdl: argument must be a graphics object structure");
  end
  if (nargin < 2)
    if (strcmp (s.type, "figure"))
      parent = 0;
    elseif (strcmp (s.type, "axes"))
      parent = gcf ();
    else
      parent = gca ();
    end
  end
  map = zeros (0, 2);
  h = build (s, parent);
end

function h = build (s, parent)
  kind = s.type;
  if (isfield (s, "chart") && ! isempty (s.chart))
    kind = s.chart;
  end
  if (strcmp (kind, "figure"))
    h = figure ();
  else
    h = __go__ (kind, parent);
  end
  names = fieldnames (s.properties);
  modes = false (size (names));
  for k = 1:numel (names)
    modes(k) = numel (names{k}) > 4 && strcmp (names{k}(end - 3:end), "mode");
  end
  names = [names(! modes); names(modes)];
  for k = 1:numel (names)
    try
      if (isprop (h, names{k}))
        __quiet_set__ (h, names{k}, s.properties.(names{k}));
      end
    end
  end
  if (isstruct (s.special))
    for name = fieldnames(s.special)'
      if (! isempty (s.special.(name{1})))
        set (get (h, name{1}), "string", s.special.(name{1}));
      end
    end
  end
  for k = 1:numel (s.children)
    build (s.children(k), h);
  end
end
