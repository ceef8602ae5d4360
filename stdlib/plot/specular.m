## specular (SX, SY, SZ, LIGHT, VIEW)
## specular (SX, SY, SZ, LIGHT, VIEW, SHINE)
## How much of LIGHT a surface with those normals mirrors towards VIEW; both are directions or [azimuth, elevation] in
## degrees. SHINE, 10, narrows the reflection.
##   >> specular (0, 0, 1, [0 0 1], [0 0 1])
##   ans = 1
## See also: diffuse, surfl
function r = specular (sx, sy, sz, light, view_at, shine = 10)
  if (nargin < 5)
    print_usage ();
  end
  light = as_direction (light, "light vector LV");
  view_at = as_direction (view_at, "view vector VV");
  if (! size_equal (sx, sy, sz))
    error ("specular: SX, SY, and SZ must have same size");
  end
  len = sqrt (sx .^ 2 + sy .^ 2 + sz .^ 2);
  to_light = (sx * light(1) + sy * light(2) + sz * light(3)) ./ len;
  to_view = (sx * view_at(1) + sy * view_at(2) + sz * view_at(3)) ./ len;
  r = 2 * to_light .* to_view - light * view_at';
  r(r < 0) = 0;
  r = r .^ shine;
  r(to_light < 0) = 0;
end

function v = as_direction (v, what)
  if (numel (v) == 2)
    [x, y, z] = sph2cart (v(1) * pi / 180, v(2) * pi / 180, 1);
    v = [x, y, z];
  elseif (numel (v) != 3)
    error ("specular: %s must have 2 or 3 elements", what);
  end
  v = v(:)' / norm (v);
end
