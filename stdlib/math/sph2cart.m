## [X, Y, Z] = sph2cart (THETA, PHI, R)
## Cartesian coordinates of points given by azimuth, elevation and distance.
##   >> [x, y, z] = sph2cart (0, 0, 2)
##   x = 2
##   y = 0
##   z = 0
## See also: cart2sph, pol2cart
function [x, y, z] = sph2cart (theta, phi, r)
  if (nargin != 1 && nargin != 3)
    print_usage ();
  end
  if (nargin == 1)
    if (! (isnumeric (theta) && ndims (theta) == 2))
      error ("sph2cart: matrix input must be a 2-D numeric array");
    end
    if (isvector (theta) && numel (theta) == 3)
      theta = theta(:).';
    elseif (columns (theta) != 3)
      error ("sph2cart: matrix input must be a 3-element vector or 3-column array");
    end
    r = theta(:, 3);
    phi = theta(:, 2);
    theta = theta(:, 1);
  else
    [theta, phi, r] = __coordinates__ ("sph2cart", "THETA, PHI, R", theta, phi, r);
  end
  x = r .* cos (phi) .* cos (theta);
  y = r .* cos (phi) .* sin (theta);
  z = r .* sin (phi);
end

%!test [x, y, z] = sph2cart (0, pi/2, 1); assert ([x y z], [0 0 1], 1e-15)
