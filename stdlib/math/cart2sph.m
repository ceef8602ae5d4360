## [THETA, PHI, R] = cart2sph (X, Y, Z)
## Spherical coordinates of points: azimuth, elevation and distance.
##   >> [theta, phi, r] = cart2sph (1, 0, 0)
##   theta = 0
##   phi = 0
##   r = 1
## See also: sph2cart, cart2pol
function [theta, phi, r] = cart2sph (x, y, z)
  if (nargin != 1 && nargin != 3)
    print_usage ();
  end
  if (nargin == 1)
    if (columns (x) != 3)
      error ("cart2sph: matrix input must be a 2-D array with 3 columns [X, Y, Z]");
    end
    z = x(:, 3);
    y = x(:, 2);
    x = x(:, 1);
  end
  theta = atan2 (y, x);
  phi = atan2 (z, sqrt (x .^ 2 + y .^ 2));
  r = sqrt (x .^ 2 + y .^ 2 + z .^ 2);
end

%!test [t, p, r] = cart2sph (1, 1, 1); assert ([t p r], [pi/4, atan(1/sqrt (2)), sqrt(3)], 1e-15)
