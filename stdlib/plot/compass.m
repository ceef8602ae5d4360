## compass (U, V)
## compass (Z)
## compass (..., FORMAT)
## H = compass (...)
## Arrows from the origin, over a polar grid.
##   >> h = compass (1, 1); get (h, 'ydata')(2)
##   ans = 1
## See also: feather, polar, quiver
function h = compass (varargin)
  if (nargin == 0)
    print_usage ();
  end
  hc = __feathers__ ("compass", varargin);
  if (nargout > 0)
    h = hc;
  end
end
