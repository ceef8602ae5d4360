## diffuse (SX, SY, SZ, LIGHT)
## How much light a surface with those normals scatters: the cosine of the angle to LIGHT, a direction or [azimuth,
## elevation] in degrees; 0 where it is turned away.
##   >> diffuse (0, 0, 1, [0 0 1])
##   ans = 1
## See also: specular, surfl
function r = diffuse (sx, sy, sz, light)
  if (nargin != 4)
    print_usage ();
  end
  if (numel (light) == 2)
    [x, y, z] = sph2cart (light(1) * pi / 180, light(2) * pi / 180, 1);
    light = [x, y, z];
  elseif (numel (light) != 3)
    error ("diffuse: light vector LV must be a 2- or 3-element vector");
  end
  if (! size_equal (sx, sy, sz))
    error ("diffuse: SX, SY, and SZ must have same size");
  end
  light /= norm (light);
  len = sqrt (sx .^ 2 + sy .^ 2 + sz .^ 2);
  r = max ((sx * light(1) + sy * light(2) + sz * light(3)) ./ len, 0);
end
