## ezsurfc (F)
## ezsurfc (FX, FY, FZ)
## ezsurfc (..., RANGE)
## ezsurfc (..., N)
## ezsurfc (HAX, ...)
## H = ezsurfc (...)
## The surface of a function of two variables over -2 pi to 2 pi, or that of three of them, at N (60) points each way.
##   >> h = ezsurfc (@(x, y) x .* y, [0 1], 10); size (get (h(1), 'zdata'))
##   ans =
##
##      10   10
##
## See also: ezplot, fplot
function h = ezsurfc (varargin)
  if (nargin == 0)
    print_usage ();
  end
  he = __ez__ ("ezsurfc", varargin);
  if (nargout > 0)
    h = he;
  end
end
