## ezmesh (F)
## ezmesh (FX, FY, FZ)
## ezmesh (..., RANGE)
## ezmesh (..., N)
## ezmesh (HAX, ...)
## H = ezmesh (...)
## The surface of a function of two variables over -2 pi to 2 pi, or that of three of them, at N (60) points each way.
##   >> h = ezmesh (@(x, y) x .* y, [0 1], 10); size (get (h(1), 'zdata'))
##   ans =
##
##      10   10
##
## See also: ezplot, fplot
function h = ezmesh (varargin)
  if (nargin == 0)
    print_usage ();
  end
  he = __ez__ ("ezmesh", varargin);
  if (nargout > 0)
    h = he;
  end
end
