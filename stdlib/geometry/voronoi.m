## voronoi (X, Y)
## voronoi (X, Y, OPTIONS, LINESPEC)
## [VX, VY] = voronoi (...)
## The Voronoi diagram of points in the plane: its edges, a column of ends each, or drawn with the points.
## Edges without end are cut where they have left the points' surroundings.
##   >> [vx, vy] = voronoi ([0 1 0 1 0.5], [0 0 1 1 0.5]);
##   >> size (vx)
##   ans =
##
##      2   8
##
## See also: voronoin, delaunay
function [vx, vy] = voronoi (varargin)
  if (nargin < 1)
    print_usage ();
  end
  if (nargin > 1 && isnumeric (varargin{2}))
    x = varargin{1};
    y = varargin{2};
    rest = varargin(3:end);
  else
    if (columns (varargin{1}) != 2)
      error ("voronoi: X must be a matrix with 2 columns");
    end
    x = varargin{1}(:, 1);
    y = varargin{1}(:, 2);
    rest = varargin(2:end);
  end
  if (numel (x) != numel (y))
    error ("voronoi: X and Y must be vectors of the same length");
  end
  options = "Qbb";
  spec = "b";
  if (! isempty (rest) && (iscell (rest{1}) || strncmp (rest{1}, "Q", 1)))
    options = __qhull_options__ ("voronoi", rest{1}, "Qbb");
    rest(1) = [];
  end
  if (! isempty (rest))
    spec = rest{1};
  end
  x = double (x(:));
  y = double (y(:));
  if (numel (x) < 3)
    error ("voronoi: minimum of 3 points required");
  end
  ## Points far away around the others make all cells of these finite.
  low = [min(x), min(y)];
  high = [max(x), max(y)];
  reach = 10 * max ([high - low, eps]);
  middle = (low + high) / 2;
  t = (0:35)' * 2 * pi / 36;
  pts = [x, y; middle(1) + reach * cos(t), middle(2) + reach * sin(t)];
  [C, F] = voronoin (pts, options);
  edges = zeros (0, 2);
  for k = 1:numel (x)
    f = F{k}(:);
    f = f(f > 1);
    if (numel (f) < 2)
      continue;
    end
    [~, order] = sort (atan2 (C(f, 2) - pts(k, 2), C(f, 1) - pts(k, 1)));
    f = f(order);
    edges = [edges; sort([f, f([2:end, 1])], 2)];
  end
  edges = unique (edges, "rows");
  a = C(edges(:, 1), :);
  b = C(edges(:, 2), :);
  ## Edges far out lie between two of the added points, or are cut at three times the points' extent.
  box = 3.5 * max (high - low);
  far = @(p) any (abs (p - middle) > box, 2);
  keep = ! (far (a) & far (b)) & sumsq (a - b, 2) > (1e-10 * reach) ^ 2;
  a = a(keep, :);
  b = b(keep, :);
  for swap = 1:2
    out = far (b);
    s = box ./ max (abs (b(out, :) - middle), [], 2);
    b(out, :) = a(out, :) + (b(out, :) - a(out, :)) .* min (s, 1);
    [a, b] = deal (b, a);
  end
  if (nargout == 0)
    plot ([a(:, 1), b(:, 1)]', [a(:, 2), b(:, 2)]', spec, x, y, "+");
    axis ([low(1), high(1), low(2), high(2)]);
  else
    vx = [a(:, 1), b(:, 1)]';
    vy = [a(:, 2), b(:, 2)]';
  end
end

%!test
%! [vx, vy] = voronoi ([0 2 0 2 1], [0 0 2 2 1]);
%! assert (size (vx), [2 8]);
%! inside = all (vx > -0.1 & vx < 2.1 & vy > -0.1 & vy < 2.1);
%! assert (sum (inside), 4);
%! assert (abs (vx(:, inside) - 1) + abs (vy(:, inside) - 1), ones (2, 4), 1e-12);
%!error <voronoi: minimum of 3 points required> voronoi ([0 1], [0 1])
