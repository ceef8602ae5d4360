## area (Y)
## area (X, Y)
## area (..., LEVEL)
## area (..., PROPERTY, VALUE, ...)
## H = area (...)
## The areas under lines, the columns of a matrix on each other; they reach down to LEVEL, 0.
##   >> h = area ([1 2; 3 4]); numel (h)
##   ans = 2
## See also: bar, plot, fill
function h = area (varargin)
  if (nargin == 0)
    print_usage ();
  end
  [hax, args, fresh] = __chart_axes__ (varargin, "2d");
  n = 0;
  while (n < numel (args) && n < 3 && ! ischar (args{n + 1}))
    n++;
  end
  if (n == 0)
    print_usage ();
  end
  data = args(1:n);
  args(1:n) = [];
  level = 0;
  if (n == 3 || (n == 2 && isscalar (data{2})))
    level = data{end};
    data(end) = [];
    if (! isscalar (level) || ! isreal (level))
      error ("area: LVL must be a real scalar");
    end
  end
  if (! all (cellfun (@(v) isreal (v) && ! iscell (v), data)))
    error ("area: X and Y must be real vectors or matrices");
  end
  y = data{end};
  if (isvector (y))
    y = y(:);
  end
  if (numel (data) == 2)
    x = data{1};
    if (isempty (x))
      x = 1:rows (y);
    end
    if (isvector (x))
      x = x(:);
    end
  else
    x = repmat ((1:rows (y))', 1, columns (y));
  end
  if (columns (x) == 1)
    x = repmat (x, 1, columns (y));
  end
  ha = zeros (columns (y), 1);
  for k = 1:columns (y)
    ha(k) = __go__ ("area", hax, "xdata", x(:,k)', "ydata", y(:,k)', "basevalue", level, ...
                    "facecolor", __next_color__ (hax));
    __follow__ (ha(k), __go__ ("patch", ha(k), "zdata", zeros (0, 1)), "linewidth");
  end
  __quiet_set__ (ha, "areagroup", ha);
  if (! isempty (ha))
    if (fresh && columns (y) == 1)
      __quiet_set__ (ha(1), "__also__", [0, 1, 0, 1]);
    end
    __update_chart__ (ha(1), "area", "ydata");
    if (! isempty (args))
      if (any (strcmpi (args(1:2:end), "basevalue")))
        __quiet_set__ (ha(1), "__also__", [0, 1, NaN, NaN]);
      end
      set (ha, args{:});
    end
  end
  if (nargout > 0)
    h = ha;
  end
end

%!test close all; h = area ([1 2; 3 4; 2 2]); assert (get (get (h(2), "children"), "ydata"), [1;3;7;4;2;3;1]); close all
