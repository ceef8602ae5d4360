## H = __scatter__ (DIMS, ARGS)
## What scatter and scatter3 have in common.
##   >> numel (__scatter__ (2, {1:3, 1:3}))
##   ans = 1
## See also: scatter, scatter3
function h = __scatter__ (dims, args)
  who = {"", "scatter", "scatter3"}{dims};
  looks = {"", "", "3d"};
  [hax, args] = __chart_axes__ (args, looks{dims});
  n = 0;
  while (n < numel (args) && n < dims + 2 && ! ischar (args{n + 1}))
    n++;
  end
  if (n < dims)
    print_usage (who);
  end
  at = cellfun (@(v) v(:), args(1:dims), "uniformoutput", false);
  if (any (cellfun (@numel, at) != numel (at{1})))
    names = {"", "X and Y", "X, Y, and Z"};
    error ("%s: %s must have the same size", who, names{dims});
  end
  s = c = [];
  if (n > dims)
    s = args{dims + 1};
  end
  if (n > dims + 1)
    c = args{dims + 2};
  end
  args(1:n) = [];
  points = numel (at{1});
  if (numel (s) > 1 && numel (s) != points)
    error ("%s: size of X, Y, and S must match", who);
  end
  marker = "o";
  filled = false;
  while (! isempty (args) && ischar (args{1}))
    [~, m, rgb, ~, ok] = __line_spec__ (args{1});
    if (any (strcmpi (args{1}, {"filled", "fill"})))
      filled = true;
    elseif (ok)
      if (! isempty (m))
        marker = m;
      end
      if (! isempty (rgb))
        c = rgb;
      end
    else
      break;
    end
    args(1) = [];
  end
  if (isempty (s))
    s = 36;
  end
  if (isempty (c))
    c = __next_color__ (hax);
  elseif (isvector (c) && numel (c) == points && ! (numel (c) == 3 && rows (c) == 1))
    c = c(:);
  elseif (! (columns (c) == 3 && any (rows (c) == [1, points])))
    error ("%s: C must be a color, a vector of the same length as X, or N-by-3", who);
  end
  [at, s, c] = without_gaps (at, s(:), c, points);
  z = zeros (numel (at{1}), 0);
  if (dims == 3)
    z = at{3};
  end
  more = {};
  if (filled)
    more = {"markerfacecolor", "flat", "markeredgecolor", "none"};
  end
  h = __go__ ("scatter", hax, "xdata", at{1}, "ydata", at{2}, "zdata", z, "sizedata", s(:), "cdata", c, "marker", marker, ...
              more{:}, args{:});
end

## Points that lack a coordinate or a colour are left out, with what belongs to them.
function [at, s, c] = without_gaps (at, s, c, points)
  gone = any (isnan ([at{:}]), 2);
  if (rows (c) == points && points > 1)
    gone |= any (isnan (c), 2);
  end
  if (! any (gone))
    return;
  end
  at = cellfun (@(v) v(! gone), at, "uniformoutput", false);
  if (numel (s) == points)
    s(gone) = [];
  end
  if (rows (c) == points)
    c(gone,:) = [];
  end
end

%!test close all; h = scatter ([1 2 3 7], [NaN 4 5 6]); assert (get (h, "xdata"), [2; 3; 7]); assert (xlim (), [2 7]); close all
