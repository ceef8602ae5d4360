## slice (V, SX, SY, SZ)
## slice (X, Y, Z, V, SX, SY, SZ)
## slice (..., METHOD)
## H = slice (...)
## Planes through a volume V, at right angles to the axes at SX, SY and SZ, coloured by its values there (or a surface
## given by three matrices).
##   >> h = slice (reshape (1:27, 3, 3, 3), 2, [], []); get (h, 'cdata')(1)
##   ans = 4
## See also: interp3, surface
function h = slice (varargin)
  args = varargin;
  hax = {};
  if (numel (args) > 4 && isscalar (args{1}) && isaxes (args{1}) && args{1} != fix (args{1}))
    hax = args(1);
    args(1) = [];
  end
  method = "linear";
  if (! isempty (args) && ischar (args{end}))
    method = args{end};
    args(end) = [];
  end
  if (numel (args) == 4)
    v = args{1};
    [ny, nx, nz] = size (v);
    x = 1:nx;
    y = 1:ny;
    z = 1:nz;
    at = args(2:4);
  elseif (numel (args) == 7)
    [x, y, z, v] = deal (args{1:4});
    at = args(5:7);
    if (ndims (x) == 3)
      x = x(1,:,1);
      y = y(:,1,1);
      z = z(1,1,:);
    end
    x = x(:)';
    y = y(:)';
    z = z(:)';
  else
    print_usage ();
  end
  if (ndims (v) != 3)
    error ("slice: V must be a 3-dimensional array of values");
  end
  hax = {__chart_axes__(hax, "3d")};
  hs = [];
  if (all (cellfun (@(a) ismatrix (a) && ! isvector (a) && ! isempty (a) && ! isscalar (a), at)))
    c = interp3 (x, y, z, v, at{:}, method);
    hs = surface (hax{:}, at{:}, c);
  else
    [yz_y, yz_z] = ndgrid (y, z);
    for s = at{1}(:)'
      c = squeeze (interp3 (x, y, z, v, s * ones (size (yz_y)), yz_y, yz_z, method));
      hs(1,end + 1) = surface (hax{:}, s * ones (size (yz_y)), yz_y, yz_z, c);
    end
    [xz_x, xz_z] = ndgrid (x, z);
    for s = at{2}(:)'
      c = squeeze (interp3 (x, y, z, v, xz_x, s * ones (size (xz_x)), xz_z, method));
      hs(1,end + 1) = surface (hax{:}, xz_x, s * ones (size (xz_x)), xz_z, c);
    end
    [xy_x, xy_y] = meshgrid (x, y);
    for s = at{3}(:)'
      c = interp3 (x, y, z, v, xy_x, xy_y, s * ones (size (xy_x)), method);
      hs(1,end + 1) = surface (hax{:}, xy_x, xy_y, s * ones (size (xy_x)), c);
    end
  end
  if (nargout > 0)
    h = hs;
  end
end
