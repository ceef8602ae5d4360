## sphere ()
## sphere (N)
## sphere (HAX, ...)
## [X, Y, Z] = sphere (...)
## Points of a sphere of radius 1 with N (20) faces around; without outputs it is drawn.
##   >> [x, y, z] = sphere (4); size (x)
##   ans =
##
##      5   5
##
## See also: ellipsoid, cylinder, surf
function [xx, yy, zz] = sphere (varargin)
  hax = {};
  if (nargin > 0 && isscalar (varargin{1}) && ! isempty (varargin{1}) && isaxes (varargin{1}))
    hax = varargin(1);
    varargin(1) = [];
  end
  if (numel (varargin) > 1)
    print_usage ();
  end
  n = 20;
  if (! isempty (varargin))
    n = varargin{1};
  end
  [theta, phi] = meshgrid (linspace (0, 2 * pi, n + 1), linspace (-pi / 2, pi / 2, n + 1));
  x = cos (phi) .* cos (theta);
  y = cos (phi) .* sin (theta);
  z = sin (phi);
  if (nargout > 0)
    xx = x;
    yy = y;
    zz = z;
  else
    surf (hax{:}, x, y, z);
  end
end
