## clabel (C, H)
## clabel (C, H, LEVELS)
## clabel (C)
## clabel (..., PROPERTY, VALUE, ...)
## H = clabel (...)
## Write the levels along the contour lines C, in the contour group H if it is given.
##   >> [c, h] = contour (magic (3)); t = clabel (c, h); get (t(1), 'type')
##   ans = text
## See also: contour, contourc
function h = clabel (c, varargin)
  if (nargin < 1)
    print_usage ();
  end
  args = varargin;
  group = [];
  if (! isempty (args) && isscalar (args{1}) && isnumeric (args{1}) && ishghandle (args{1}) && args{1} != fix (args{1}))
    group = args{1};
    args(1) = [];
  end
  levels = [];
  if (! isempty (args) && isnumeric (args{1}))
    levels = args{1};
    args(1) = [];
  end
  if (isempty (group))
    parent = gca ();
    hax = parent;
    spacing = 144;
  else
    parent = group;
    hax = ancestor (group, "axes");
    spacing = get (group, "labelspacing");
  end
  for k = 1:2:numel (args)
    if (strcmpi (args{k}, "labelspacing"))
      spacing = args{k + 1};
      args(k:k + 1) = [];
      break;
    end
  end
  units = get (hax, "units");
  set (hax, "units", "pixels");
  place = get (hax, "position");
  set (hax, "units", units);
  scale = place(3:4) ./ [diff(get (hax, "xlim")), diff(get (hax, "ylim"))] * 0.75;
  ht = [];
  k = 1;
  while (k < columns (c))
    n = c(2,k);
    level = c(1,k);
    p = c(:,k + (1:n));
    k += n + 1;
    if (! isempty (levels) && ! any (abs (level - levels) < 1e-10 * max (1, abs (level))))
      continue;
    end
    q = p .* scale(:);
    len = [0, cumsum(sqrt (sum (diff (q, 1, 2) .^ 2, 1)))];
    if (n < 2 || len(end) == 0)
      continue;
    end
    count = max (1, floor (len(end) / spacing));
    for at = (0.5:count) / count * len(end)
      i = min (find (len <= at, 1, "last"), n - 1);
      t = (at - len(i)) / max (len(i + 1) - len(i), realmin ());
      x = p(1,i) + t * (p(1,i + 1) - p(1,i));
      y = p(2,i) + t * (p(2,i + 1) - p(2,i));
      angle = atan2 (q(2,i + 1) - q(2,i), q(1,i + 1) - q(1,i)) * 180 / pi;
      angle = mod (angle + 90, 180) - 90;
      ht(end + 1, 1) = __go__ ("text", parent, "position", [x, y, 0], "string", sprintf ("%.5g", level), "rotation", angle, ...
                               "horizontalalignment", "center", "userdata", level, "backgroundcolor", "none", args{:});
    end
  end
  if (nargout > 0)
    h = ht;
  end
end
