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
function [xs, ys] = stairs (x, varargin)
  if (nargin < 1)
    print_usage ();
  end
  if (numel (varargin) > 0 && ! ischar (varargin{1}))
    y = varargin{1};
    varargin(1) = [];
  else
    y = x;
    x = [];
  end
  if (isvector (y))
    y = y(:);
  end
  n = rows (y);
  if (isempty (x))
    x = (1:n)';
  elseif (isvector (x))
    x = x(:);
  end
  if (rows (x) != n)
    error ('stairs: vector lengths must match');
  end
  sx = x(ceil ((2:2 * n) / 2), :);
  sy = y(floor ((2:2 * n) / 2), :);
  if (nargout < 2)
    h = plot (sx, sy, varargin{:});
    if (nargout == 1)
      xs = h;
    end
  else
    xs = sx;
    ys = sy;
  end
end

%!test [xs, ys] = stairs ([1 2 3], [4 5 6]); assert (xs, [1; 2; 2; 3; 3]); assert (ys, [4; 4; 5; 5; 6])
%!test close all; h = stairs ([1 2 3], 'r'); assert (get (h, 'color'), [1 0 0]); close all
