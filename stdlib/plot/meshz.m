## meshz (Z)
## meshz (X, Y, Z)
## meshz (X, Y, Z, C)
## H = meshz (...)
## A net of lines with a curtain around it, down to the lowest point.
##   >> h = meshz (magic (3)); size (get (h, 'zdata'))
##   ans =
##
##      7   7
##
## See also: mesh, meshc, waterfall
function h = meshz (varargin)
  if (nargin == 0)
    print_usage ();
  end
  hs = __curtain__ ("meshz", varargin);
  if (nargout > 0)
    h = hs;
  end
end
