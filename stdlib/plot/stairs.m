## stairs (Y)
## stairs (X, Y)
## stairs (..., FORMAT)
## H = stairs (...)
## [XS, YS] = stairs (...)
## Steps through points: with two outputs the corners are returned instead of plotted.
##   >> [xs, ys] = stairs ([1 2]);
##   >> [xs, ys]
##   ans =
##
##      1   1
##      2   1
##      2   2
##
## See also: plot, bar, hist
function [xs, ys] = stairs (varargin)
  if (nargin < 1)
    print_usage ();
  end
  args = varargin;
  if (nargin == 1 && isscalar (args{1}) && isaxes (args{1}))
    print_usage ();
  end
  hax = {};
  if (numel (args) > 1 && isscalar (args{1}) && isnumeric (args{1}) && isaxes (args{1}) && ! ischar (args{2}))
    hax = args(1);
    args(1) = [];
  end
  if (isempty (args))
    print_usage ();
  end
  x = args{1};
  args(1) = [];
  if (numel (args) > 0 && ! ischar (args{1}))
    y = args{1};
    args(1) = [];
  else
    y = x;
    x = (1:rows (y(:)))';
    if (! isvector (y))
      x = (1:rows (y))';
    end
  end
  if (! isnumeric (y) || ndims (y) > 2)
    error ("stairs: Y must be a numeric 2-D vector or matrix");
  elseif (! isempty (x) && (! isnumeric (x) || ndims (x) > 2))
    error ("stairs: X must be a numeric 2-D vector or matrix");
  end
  if (isvector (y))
    y = y(:);
  end
  n = rows (y);
  if (isvector (x))
    x = x(:);
  end
  if (rows (x) != n || (columns (x) > 1 && ! size_equal (x, y)))
    error ('stairs: X and Y sizes must match');
  end
  sx = x(ceil ((2:2 * n) / 2), :);
  sy = y(floor ((2:2 * n) / 2), :);
  if (nargout >= 2)
    xs = repmat (sx, 1, columns (y) / columns (x));
    ys = sy;
    return;
  end
  h = draw (hax, x, y, args);
  if (nargout == 1)
    xs = h;
  end
end

function h = draw (hax, x, y, args)
  [hax, args, fresh] = __chart_axes__ ([hax, args], "2d");
  style = marker = "";
  color = [];
  if (! isempty (args) && ischar (args{1}))
    [style, marker, color, ~, ok] = __line_spec__ (args{1});
    if (ok && mod (numel (args), 2))
      args(1) = [];
    end
  end
  h = zeros (columns (y), 1);
  for k = 1:columns (y)
    this = color;
    if (isempty (this))
      this = __next_color__ (hax);
    end
    h(k) = __go__ ("stairs", hax, "xdata", x(:,min (k, columns (x))).', "ydata", y(:,k).', "color", this);
    if (! isempty (marker))
      set (h(k), "marker", marker);
    end
    if (! isempty (style))
      set (h(k), "linestyle", style);
    elseif (! isempty (marker))
      set (h(k), "linestyle", "none");
    end
    if (fresh && columns (y) == 1)
      __quiet_set__ (h(k), "__also__", [0, 1, 0, 1]);
    end
    __follow__ (h(k), __go__ ("line", h(k)), "linewidth");
    __update_chart__ (h(k), "stairs", "ydata");
    if (! isempty (args))
      set (h(k), args{:});
    end
  end
end

%!test [xs, ys] = stairs ([1 2 3], [4 5 6]); assert (xs, [1; 2; 2; 3; 3]); assert (ys, [4; 4; 5; 5; 6])
%!test close all; h = stairs ([1 2 3], 'r'); assert (get (h, 'color'), [1 0 0]); close all
