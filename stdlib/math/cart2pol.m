## [THETA, R] = cart2pol (X, Y)
## [THETA, R, Z] = cart2pol (X, Y, Z)
## Polar (cylindrical) coordinates of points; the points may also be the rows of one matrix.
##   >> [theta, r] = cart2pol (1, 1)
##   theta = 0.7854
##   r = 1.4142
## See also: pol2cart, cart2sph
function [theta, r, z] = cart2pol (x, y, z = [])
  if (nargin < 1)
    print_usage ();
  end
  if (nargin == 1)
    if (! (isnumeric (x) && ismatrix (x)) || ! (columns (x) == 2 || columns (x) == 3))
      error ("cart2pol: matrix input must be a 2-D array with 2 or 3 columns");
    end
    if (columns (x) == 3)
      z = x(:, 3);
    end
    y = x(:, 2);
    x = x(:, 1);
  end
  theta = atan2 (y, x);
  r = sqrt (x .^ 2 + y .^ 2);
end

%!test [t, r] = cart2pol ([0 2], [1 0]); assert (t, [pi/2 0]); assert (r, [1 2])
