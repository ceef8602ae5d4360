## ezcontourf (F)
## ezcontourf (..., RANGE)
## ezcontourf (..., N)
## ezcontourf (HAX, ...)
## H = ezcontourf (...)
## The contours of a function of two variables over -2 pi to 2 pi, at N (60) points each way.
##   >> h = ezcontourf (@(x, y) x .* y, [0 1], 10); size (get (h, 'zdata'))
##   ans =
##
##      10   10
##
## See also: ezplot, fplot
function h = ezcontourf (varargin)
  if (nargin == 0)
    print_usage ();
  end
  he = __ez__ ("ezcontourf", varargin);
  if (nargout > 0)
    h = he;
  end
end
