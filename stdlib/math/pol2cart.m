## [X, Y] = pol2cart (THETA, R)
## [X, Y, Z] = pol2cart (THETA, R, Z)
## Cartesian coordinates of points given by polar (cylindrical) ones; also as the rows of one matrix.
##   >> [x, y] = pol2cart (0, 2)
##   x = 2
##   y = 0
## See also: cart2pol, sph2cart
function [x, y, z] = pol2cart (theta, r, z = [])
  if (nargin < 1)
    print_usage ();
  end
  if (nargin == 1)
    if (! (isnumeric (theta) && ismatrix (theta)) || ! (columns (theta) == 2 || columns (theta) == 3))
      error ("pol2cart: matrix input must be a 2-D array with 2 or 3 columns");
    end
    if (columns (theta) == 3)
      z = theta(:, 3);
    end
    r = theta(:, 2);
    theta = theta(:, 1);
  end
  x = r .* cos (theta);
  y = r .* sin (theta);
end

%!test [x, y] = pol2cart ([0 pi], 2); assert ([x; y], [2 -2; 0 0], 1e-15)
