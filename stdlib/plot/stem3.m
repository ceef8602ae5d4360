## stem3 (Z)
## stem3 (X, Y, Z)
## stem3 (..., FORMAT, 'filled', PROPERTY, VALUE, ...)
## H = stem3 (...)
## Points in space on stalks that stand on the plane z = 0.
##   >> h = stem3 (1:2, 1:2, 3:4); get (h, 'zdata')'
##   ans =
##
##      3   4
##
## See also: stem, plot3
function h = stem3 (varargin)
  if (nargin == 0)
    print_usage ();
  end
  hs = __stems__ (true, "stem3", varargin{:});
  if (nargout > 0)
    h = hs;
  end
end
