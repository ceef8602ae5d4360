## surfnorm (Z)
## surfnorm (X, Y, Z)
## [NX, NY, NZ] = surfnorm (...)
## Vectors at right angles to a surface, at each point of its grid; without outputs they are drawn.
##   >> [nx, ny, nz] = surfnorm (magic (3)); nx
##   nx =
##
##      14    2  -10
##      -1   -1   -1
##     -10    2   14
##
## See also: surf, quiver3
function [nx, ny, nz] = surfnorm (varargin)
  if (nargin == 0)
    print_usage ();
  end
  args = varargin;
  if (numel (args) > 1 && isscalar (args{1}) && isaxes (args{1}))
    args(1) = [];
  end
  if (numel (args) == 1 || ischar (args{2}))
    z = args{1};
    [x, y] = meshgrid (1:columns (z), 1:rows (z));
  else
    [x, y, z] = deal (args{1:3});
    if (isvector (x) && isvector (y))
      [x, y] = meshgrid (x, y);
    end
  end
  if (ndims (z) > 2)
    error ("surfnorm: X, Y, and Z must be 2-D");
  end
  ## one more line of points on every side
  xx = grow (x);
  yy = grow (y);
  zz = grow (z);
  ## each face is at right angles to what its diagonals span; a point has the mean of the four around it
  u = {along(xx), along(yy), along(zz)};
  v = {across(xx), across(yy), across(zz)};
  a = mean_of_four (u{2} .* v{3} - u{3} .* v{2});
  b = mean_of_four (u{3} .* v{1} - u{1} .* v{3});
  c = mean_of_four (u{1} .* v{2} - u{2} .* v{1});
  if (nargout == 0)
    surf (x, y, z);
    was = get (gca (), "nextplot");
    hold on;
    quiver3 (x, y, z, a, b, c);
    set (gca (), "nextplot", was);
  else
    nx = a;
    ny = b;
    nz = c;
  end
end

function a = grow (a)
  a = [2 * a(:,1) - a(:,2), a, 2 * a(:,end) - a(:,end-1)];
  a = [2 * a(1,:) - a(2,:); a; 2 * a(end,:) - a(end-1,:)];
end

function d = along (a)
  d = a(2:end,2:end) - a(1:end-1,1:end-1);
end

function d = across (a)
  d = a(2:end,1:end-1) - a(1:end-1,2:end);
end

function m = mean_of_four (a)
  m = (a(1:end-1,1:end-1) + a(2:end,1:end-1) + a(1:end-1,2:end) + a(2:end,2:end)) / 4;
end
