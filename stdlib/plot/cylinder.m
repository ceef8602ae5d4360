## cylinder ()
## cylinder (R)
## cylinder (R, N)
## [X, Y, Z] = cylinder (...)
## Points of a body with the radii R ([1 1]) one above the other, N (20) faces around; without outputs it is drawn.
##   >> [x, y, z] = cylinder ([1 2], 4); x(:,1)'
##   ans =
##
##      1   2
##
## See also: sphere, surf
function [xx, yy, zz] = cylinder (varargin)
  hax = {};
  if (nargin > 0 && isscalar (varargin{1}) && isaxes (varargin{1}))
    hax = varargin(1);
    varargin(1) = [];
  end
  if (numel (varargin) > 2)
    print_usage ();
  end
  r = [1, 1];
  n = 20;
  if (numel (varargin) > 0)
    r = varargin{1};
  end
  if (numel (varargin) > 1)
    n = varargin{2};
  end
  if (numel (r) < 2)
    error ("cylinder: length (R) must be larger than 2");
  end
  phi = linspace (0, 2 * pi, n + 1);
  [theta, radius] = meshgrid (phi, r(:));
  x = radius .* cos (theta);
  y = radius .* sin (theta);
  z = repmat (linspace (0, 1, numel (r))', 1, n + 1);
  if (nargout > 0)
    xx = x;
    yy = y;
    zz = z;
  else
    surf (hax{:}, x, y, z);
  end
end
