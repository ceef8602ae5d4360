## ezpolar (F)
## ezpolar (..., RANGE)
## ezpolar (..., N)
## ezpolar (HAX, ...)
## H = ezpolar (...)
## Plot a function of the angle in polar coordinates.
##   >> ezpolar (@(t) 1 + sin (t)); get (gca (), 'tag')
##   ans = polaraxes
## See also: ezplot, fplot
function h = ezpolar (varargin)
  if (nargin == 0)
    print_usage ();
  end
  he = __ez__ ("ezpolar", varargin);
  if (nargout > 0)
    h = he;
  end
end
