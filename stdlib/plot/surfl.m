## surfl (Z)
## surfl (X, Y, Z)
## surfl (..., LIGHT)
## surfl (..., [AMBIENT, DIFFUSE, SPECULAR, SHINE])
## surfl (..., "light")
## H = surfl (...)
## A surface coloured as if lit: from LIGHT, a direction or [azimuth, elevation], else from 45 degrees left of the view.
## With "light" it keeps its colours and is given a light object instead.
##   >> h = surfl (magic (3)); get (h, 'cdata')(1) < 1
##   ans = 1
## See also: surf, shading, specular
function h = surfl (varargin)
  if (nargin == 0)
    print_usage ();
  end
  [hax, args] = __chart_axes__ (varargin, "3d");
  method = "cdata";
  if (! isempty (args) && ischar (args{end}))
    method = lower (args{end});
    args(end) = [];
  end
  if (any (cellfun (@ischar, args)) || ! any (strcmp (method, {"cdata", "light"})))
    error ("surfl: unknown lighting method");
  elseif (isempty (args))
    print_usage ();
  end
  if (numel (args) >= 3 && ndims (args{3}) == 2 && min (size (args{3})) > 1)
    xyz = args(1:3);
    args(1:3) = [];
  else
    z = args{1};
    xyz = {1:columns(z), (1:rows (z))', z};
    args(1) = [];
  end
  weights = [0.55, 0.6, 0.4, 10];
  view_at = get (hax, "view");
  light_at = direction (view_at(1) + 45, view_at(2));
  for k = 1:numel (args)
    switch (numel (args{k}))
      case 2
        light_at = direction (args{k}(1), args{k}(2));
      case 3
        light_at = args{k};
      case 4
        weights = args{k};
    end
  end
  hs = surface (hax, xyz{:});
  if (strcmp (method, "light"))
    light (hax, "position", light_at);
  else
    set (hs, "cdata", brightness (xyz, get (hax, "dataaspectratio"), light_at, direction (view_at(1), view_at(2)), weights));
    set (hax, "clim", [0, 1]);
  end
  if (nargout > 0)
    h = hs;
  end
end

## What comes back from each point of the surface, seen in a box where units are as long as RATIO says.
function c = brightness (xyz, ratio, light_at, seen_from, weights)
  [x, y, z] = deal (xyz{:});
  z = double (z);
  if (isvector (x) && isvector (y))
    [x, y] = meshgrid (x, y);
  end
  a = {along(x), along(y), along(z)};
  b = {across(x), across(y), across(z)};
  nx = ratio(1) * around (a{2} .* b{3} - a{3} .* b{2});
  ny = ratio(2) * around (a{3} .* b{1} - a{1} .* b{3});
  nz = ratio(3) * around (a{1} .* b{2} - a{2} .* b{1});
  weights(1:3) /= sum (weights(1:3));
  c = weights(1) + weights(2) * diffuse (nx, ny, nz, light_at) ...
      + weights(3) * specular (nx, ny, nz, light_at, seen_from, weights(4));
end

function d = along (a)
  d = a(2:end,2:end) - a(1:end-1,1:end-1);
end

function d = across (a)
  d = a(2:end,1:end-1) - a(1:end-1,2:end);
end

## The sum over the faces around each point.
function s = around (a)
  s = zeros (size (a) + 1);
  s(1:end-1,1:end-1) += a;
  s(2:end,1:end-1) += a;
  s(1:end-1,2:end) += a;
  s(2:end,2:end) += a;
end

function v = direction (azimuth, elevation)
  [x, y, z] = sph2cart ((azimuth - 90) * pi / 180, elevation * pi / 180, 1);
  v = [x, y, z];
end

%!test
%! close all; c = get (surfl ([0 0 0; 0 1 0; 0 0 0], [0 0 1], [0 1 0 1]), "cdata"); close all
%! assert (c(2, 2), 1);
