## surfl (Z)
## surfl (X, Y, Z)
## surfl (..., LIGHT)
## surfl (..., LIGHT, [AMBIENT, DIFFUSE, SPECULAR, SHINE])
## H = surfl (...)
## A surface coloured as if lit: from LIGHT, a direction or [azimuth, elevation], else from 45 degrees left of the view.
##   >> h = surfl (magic (3)); get (h, 'cdata')(1) < 1
##   ans = 1
## See also: surf, shading, specular
function h = surfl (varargin)
  if (nargin == 0)
    print_usage ();
  end
  [hax, args] = __chart_axes__ (varargin, "3d");
  n = 0;
  while (n < numel (args) && ! ischar (args{n + 1}))
    n++;
  end
  options = args(n + 1:end);
  data = args(1:n);
  if (n >= 3 && numel (data{3}) > 4)
    xyz = data(1:3);
    data(1:3) = [];
  else
    z = data{1};
    xyz = {1:columns(z), (1:rows (z))', z};
    data(1) = [];
  end
  weights = [0.55, 0.6, 0.4, 10];
  view_at = get (hax, "view");
  light = direction (view_at(1) + 45, view_at(2));
  if (! isempty (data) && ! isempty (data{1}))
    light = data{1};
    if (numel (light) == 2)
      light = direction (light(1), light(2));
    end
  end
  if (numel (data) > 1)
    weights = data{2};
  end
  hs = surface (hax, xyz{:}, options{:});
  [nx, ny, nz] = surfnorm (xyz{:});
  seen = direction (view_at(1), view_at(2));
  weights(1:3) /= sum (weights(1:3));
  c = weights(1) + weights(2) * diffuse (nx, ny, nz, light) ...
      + weights(3) * specular (nx, ny, nz, light, seen, weights(4));
  set (hs, "cdata", c);
  set (hax, "clim", [0, 1]);
  if (nargout > 0)
    h = hs;
  end
end

function v = direction (azimuth, elevation)
  [x, y, z] = sph2cart ((azimuth - 90) * pi / 180, elevation * pi / 180, 1);
  v = [x, y, z];
end
