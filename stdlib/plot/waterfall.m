## waterfall (Z)
## waterfall (X, Y, Z)
## waterfall (X, Y, Z, C)
## H = waterfall (...)
## The rows of a surface as lines that fall to its lowest point at both ends.
##   >> h = waterfall (magic (3)); get (h, 'meshstyle')
##   ans = row
## See also: mesh, meshz, ribbon
function h = waterfall (varargin)
  if (nargin == 0)
    print_usage ();
  end
  hs = __curtain__ ("waterfall", varargin);
  set (hs, "meshstyle", "row");
  if (nargout > 0)
    h = hs;
  end
end
