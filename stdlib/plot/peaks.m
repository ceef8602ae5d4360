## Z = peaks (N)
## Z = peaks (X, Y)
## [X, Y, Z] = peaks (...)
## A surface with three maxima and two minima, on a grid of N (49) points from -3 to 3 on each side or at (X, Y).
##   >> size (peaks (5))
##   ans =
##
##      5   5
##
## See also: surf, contour, meshgrid
function [X, Y, Z] = peaks (x, y)
  if (nargin == 0)
    x = 49;
  end
  if (nargin < 2)
    if (isscalar (x))
      x = linspace (-3, 3, x);
    end
    if (isvector (x))
      [x, y] = meshgrid (x, x);
    else
      y = x;
    end
  elseif (isvector (x) && isvector (y))
    [x, y] = meshgrid (x, y);
  end
  z = 3 * (1 - x) .^ 2 .* exp (-x .^ 2 - (y + 1) .^ 2) - 10 * (x / 5 - x .^ 3 - y .^ 5) .* exp (-x .^ 2 - y .^ 2) ...
      - exp (-(x + 1) .^ 2 - y .^ 2) / 3;
  if (nargout == 0)
    if (isequal (x, repmat (x(1,:), rows (x), 1)) && isequal (y, repmat (y(:,1), 1, columns (y))))
      surf (x(1,:), y(:,1), z);
    else
      surf (x, y, z);
    end
    axis ([-3, 3, -3, 3, min(z(:)), max(z(:))]);
  elseif (nargout == 1)
    X = z;
  else
    X = x;
    Y = y;
    Z = z;
  end
end

%!test z = peaks (3); assert (z(2, 2), 3 * exp (-1) - exp (-1) / 3, 1e-12)
