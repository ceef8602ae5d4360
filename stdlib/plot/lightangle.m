## lightangle (AZIMUTH, ELEVATION)
## lightangle (HAX, AZIMUTH, ELEVATION)
## lightangle (H, AZIMUTH, ELEVATION)
## [AZIMUTH, ELEVATION] = lightangle (H)
## Add a light from a direction in degrees, move one, or tell where it comes from.
##   >> h = lightangle (0, 90); round (get (h, 'position')(3))
##   ans = 1
## See also: light, camlight
function varargout = lightangle (varargin)
  if (nargin == 1)
    p = get (varargin{1}, "position");
    [t, e] = cart2sph (p(1), p(2), p(3));
    varargout = {t * 180 / pi + 90, e * 180 / pi};
    return;
  elseif (nargin < 2)
    print_usage ();
  end
  args = varargin;
  h = [];
  if (nargin > 2)
    h = args{1};
    args(1) = [];
  end
  [x, y, z] = sph2cart ((args{1} - 90) * pi / 180, args{2} * pi / 180, 1);
  if (isempty (h) || isaxes (h))
    h = light ();
  end
  set (h, "position", [x, y, z], "style", "infinite");
  if (nargout > 0)
    varargout{1} = h;
  end
end
