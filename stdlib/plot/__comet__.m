## __comet__ (DIMS, ARGS)
## What comet and comet3 have in common.
##   >> __comet__ (2, {1:3}); get (gca (), 'xlim')
##   ans =
##
##      1   3
##
## See also: comet, comet3
function __comet__ (dims, args)
  who = {"", "comet", "comet3"}{dims};
  hax = [];
  if (numel (args) > 1 && isscalar (args{1}) && isaxes (args{1}))
    hax = args{1};
    args(1) = [];
  end
  if (isempty (args))
    print_usage (who);
  end
  if (numel (args) == 1 && dims == 2)
    data = {1:numel(args{1}), args{1}};
  elseif (numel (args) == 1)
    z = args{1};
    [x, y] = meshgrid (1:columns (z), 1:rows (z));
    data = {x(:), y(:), z(:)};
  else
    data = args(1:dims);
  end
  if (isempty (hax))
    hax = gca ();
  end
  data = cellfun (@(v) v(:)', data, "uniformoutput", false);
  n = numel (data{1});
  draw = {@plot, @plot3}{dims - 1};
  start = cellfun (@(v) v(1), data, "uniformoutput", false);
  hl = draw (hax, start{:}, "color", "r", "marker", "none");
  was = get (hax, "nextplot");
  set (hax, "nextplot", "add");
  ht = draw (hax, start{:}, "color", "g", "marker", "none");
  hm = draw (hax, start{:}, "color", "b", "marker", "o");
  set (hax, "nextplot", was);
  names = {"xdata", "ydata", "zdata"};
  axis (hax, cell2mat (cellfun (@(v) [min(v), max(v)], data, "uniformoutput", false)));
  tail = 5;
  for k = 1:n + tail
    i = min (k, n);
    j = min (max (k - tail, 1), n);
    for d = 1:dims
      set (hl, names{d}, data{d}(1:i));
      set (ht, names{d}, data{d}(j:i));
      set (hm, names{d}, data{d}(i));
    end
    drawnow ();
  end
end
