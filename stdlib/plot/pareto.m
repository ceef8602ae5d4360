## pareto (Y)
## pareto (Y, X)
## pareto (HAX, ...)
## H = pareto (...)
## Bars in falling order and the share of the sum that is reached with each. X, numbers or strings, name them.
##   >> h = pareto ([5 2 3]); get (h(2), 'ydata')
##   ans =
##
##       50    80   100
##
## See also: bar, plotyy
function h = pareto (varargin)
  args = varargin;
  hax = {};
  if (numel (args) > 1 && isscalar (args{1}) && isnumeric (args{1}) && isaxes (args{1}))
    hax = args(1);
    args(1) = [];
  end
  if (isempty (args))
    print_usage ();
  end
  x = args{1}(:).';
  if (numel (args) > 1)
    names = args{2};
    if (! iscell (names))
      if (ischar (names))
        names = cellstr (names);
      else
        names = arrayfun (@(v) num2str (v), names(:)', "uniformoutput", false);
      end
    end
  else
    names = arrayfun (@(v) int2str (v), 1:numel (x), "uniformoutput", false);
  end
  [x, order] = sort (x, "descend");
  names = names(order);
  reached = cumsum (x);
  most = sum (x);
  reached = reached ./ most;
  keep = max ([find(reached < 0.95, 1, "last") + 1, 1]);
  if (isempty (keep) || keep > numel (x))
    keep = numel (x);
  end
  [ax, bars, line] = plotyy (hax{:}, 1:keep, x(1:keep), 1:keep, 100 * reached(1:keep), @bar, @plot);
  set (ax, "xlim", [0.4, keep + 0.6]);
  set (ax(2), "ylim", [0, 100], "ytick", 0:20:100, "yticklabel", {"0%"; "20%"; "40%"; "60%"; "80%"; "100%"});
  set (ax(1), "ylim", [0, most]);
  set (ax, "xtick", 1:keep, "xticklabel", names(1:keep)(:));
  if (nargout > 0)
    h = [bars; line];
  end
end
