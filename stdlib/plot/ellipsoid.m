## ellipsoid (XC, YC, ZC, XR, YR, ZR)
## ellipsoid (XC, YC, ZC, XR, YR, ZR, N)
## [X, Y, Z] = ellipsoid (...)
## Points of an ellipsoid with that centre and those radii; without outputs it is drawn.
##   >> [x, y, z] = ellipsoid (1, 2, 3, 1, 2, 3, 4); [min(x(:)), max(x(:))]
##   ans =
##
##      0   2
##
## See also: sphere, cylinder
function [xx, yy, zz] = ellipsoid (varargin)
  hax = {};
  if (any (nargin == [7, 8]) && isscalar (varargin{1}) && isaxes (varargin{1}))
    hax = varargin(1);
    varargin(1) = [];
  end
  if (numel (varargin) < 6)
    print_usage ();
  end
  n = 20;
  if (numel (varargin) > 6)
    n = varargin{7};
  end
  [x, y, z] = sphere (n);
  x = varargin{1} + varargin{4} * x;
  y = varargin{2} + varargin{5} * y;
  z = varargin{3} + varargin{6} * z;
  if (nargout > 0)
    xx = x;
    yy = y;
    zz = z;
  else
    surf (hax{:}, x, y, z);
  end
end
