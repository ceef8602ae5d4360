## fplot (FN)
## fplot (FN, LIMITS)
## fplot (FN, LIMITS, N, FORMAT)
## [X, Y] = fplot (...)
## Plot a function of one variable over LIMITS ([-5 5]), evaluated at N (200) points.
##   >> [x, y] = fplot (@(t) t .^ 2, [0 1], 5); y'
##   ans =
##
##           0   0.0625   0.2500   0.5625   1.0000
##
## See also: plot
function [X, Y] = fplot (fn, limits = [-5 5], varargin)
  if (nargin < 1)
    print_usage ();
  end
  if (ischar (fn))
    if (exist (fn))
      fn = str2func (fn);
    else
      fn = str2func (['@(x) ', fn]);
    end
  end
  n = 200;
  if (numel (varargin) > 0 && ! ischar (varargin{1}))
    if (varargin{1} > 1)
      n = varargin{1};
    end
    varargin(1) = [];
  end
  x = linspace (limits(1), limits(2), n)';
  y = fn (x);
  if (rows (y) != n)
    y = arrayfun (fn, x);
  end
  if (nargout < 2)
    h = plot (x, y, varargin{:});
    axis (limits);
    if (nargout == 1)
      X = h;
    end
  else
    X = x;
    Y = y;
  end
end

%!test close all; h = fplot (@sin, [0 3]); assert (numel (get (h, 'xdata')), 200); close all
