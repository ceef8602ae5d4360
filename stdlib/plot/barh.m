## barh (Y)
## barh (X, Y)
## barh (..., WIDTH, STYLE, COLOR, PROPERTY, VALUE, ...)
## H = barh (...)
## [X, Y] = barh (...)
## Horizontal bars; arguments are those of bar.
##   >> h = barh ([1 3 2]); get (h, 'horizontal')
##   ans = on
## See also: bar, hist
function [h, y] = barh (varargin)
  if (nargin == 0)
    print_usage ();
  end
  if (nargout > 1)
    [h, y] = __bars__ (false, "barh", varargin{:});
    return;
  end
  hb = __bars__ (false, "barh", varargin{:});
  if (nargout > 0)
    h = hb;
  end
end

%!test close all; h = barh ([1 3 2]); assert (get (get (h, "children"), "xdata"), [0 0 0; 1 3 2; 1 3 2; 0 0 0]); close all
