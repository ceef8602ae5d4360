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
    if (! (isnumeric (x) && ndims (x) == 2))
      error ("cart2sph: matrix input C must be a 2-D numeric array");
    end
    if (isvector (x) && numel (x) == 3)
      x = x(:).';
    elseif (columns (x) != 3)
      error ("cart2sph: matrix input C must be a 3-element vector or 3-column array");
    end
    z = x(:, 3);
    y = x(:, 2);
    x = x(:, 1);
  else
    [x, y, z] = __coordinates__ ("cart2sph", "X, Y, Z", x, y, z);
  end
  theta = atan2 (y, x);
  phi = atan2 (z, sqrt (x .^ 2 + y .^ 2));
  r = sqrt (x .^ 2 + y .^ 2 + z .^ 2);
end

%!test [t, p, r] = cart2sph (1, 1, 1); assert ([t p r], [pi/4, atan(1/sqrt (2)), sqrt(3)], 1e-15)
