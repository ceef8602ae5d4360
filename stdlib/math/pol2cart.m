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
    if (! (isnumeric (theta) && ndims (theta) == 2))
      error ("cart2pol: matrix input P must be 2-D numeric array");
    end
    if (isvector (theta) && any (numel (theta) == [2 3]))
      theta = theta(:).';
    elseif (! any (columns (theta) == [2 3]))
      error ("cart2pol: matrix input must be a 2- or 3-element vector or a 2- or 3-column array");
    end
    if (columns (theta) == 3)
      z = theta(:, 3);
    end
    r = theta(:, 2);
    theta = theta(:, 1);
  elseif (nargin == 2)
    [theta, r] = __coordinates__ ("pol2cart", "THETA, R", theta, r);
  else
    [theta, r, z] = __coordinates__ ("pol2cart", "THETA, R, Z", theta, r, z);
  end
  x = r .* cos (theta);
  y = r .* sin (theta);
end

%!test [x, y] = pol2cart ([0 pi], 2); assert ([x; y], [2 -2; 0 0], 1e-15)
