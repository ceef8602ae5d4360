## ezmeshc (F)
## ezmeshc (FX, FY, FZ)
## ezmeshc (..., RANGE)
## ezmeshc (..., N)
## ezmeshc (HAX, ...)
## H = ezmeshc (...)
## The surface of a function of two variables over -2 pi to 2 pi, or that of three of them, at N (60) points each way.
##   >> h = ezmeshc (@(x, y) x .* y, [0 1], 10); size (get (h(1), 'zdata'))
##   ans =
##
##      10   10
##
## See also: ezplot, fplot
function h = ezmeshc (varargin)
  if (nargin == 0)
    print_usage ();
  end
  he = __ez__ ("ezmeshc", varargin);
  if (nargout > 0)
    h = he;
  end
end
