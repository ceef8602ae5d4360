## ezplot (F)
## ezplot (F2V)
## ezplot (FX, FY)
## ezplot (..., [LOW HIGH])
## ezplot (..., N)
## ezplot (HAX, ...)
## H = ezplot (...)
## Plot a function of one variable, the points where one of two is 0, or a curve of two; functions are handles, inline
## functions or strings. The range is from -2 pi to 2 pi, for a curve from 0 to 2 pi; N (500) is the number of points.
##   >> h = ezplot ('x^2', [0 2]); get (h, 'xdata')(end)
##   ans = 2
## See also: fplot, ezsurf, ezpolar
function h = ezplot (varargin)
  if (nargin == 0)
    print_usage ();
  end
  he = __ez__ ("ezplot", varargin);
  if (nargout > 0)
    h = he;
  end
end
