## ezplot3 (FX, FY, FZ)
## ezplot3 (..., RANGE)
## ezplot3 (..., N)
## ezplot3 (HAX, ...)
## H = ezplot3 (...)
## Plot a curve in space whose coordinates are functions of one variable, from 0 to 2 pi.
##   >> h = ezplot3 (@sin, @cos, @(t) t); numel (get (h, 'zdata'))
##   ans = 500
## See also: ezplot, fplot
function h = ezplot3 (varargin)
  if (nargin == 0)
    print_usage ();
  end
  he = __ez__ ("ezplot3", varargin);
  if (nargout > 0)
    h = he;
  end
end
