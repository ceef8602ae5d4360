## bar (Y)
## bar (X, Y)
## bar (..., WIDTH)
## bar (..., STYLE)
## bar (..., COLOR)
## bar (..., PROPERTY, VALUE, ...)
## bar (HAX, ...)
## H = bar (...)
## [X, Y] = bar (...)
## Bars of height Y over X; the columns of a matrix stand side by side in groups ('grouped') or on each other
## ('stacked'). WIDTH is the part of the room that bars take, 0.8. The styles 'hist' and 'histc' make bars of one
## patch each that touch. Two outputs are the corners of the bars; then nothing is drawn.
##   >> h = bar ([1 3 2]); get (h, 'facecolor')
##   ans =
##
##           0   0.4470   0.7410
##
## See also: barh, hist, pie, area
function [h, y] = bar (varargin)
  if (nargin == 0)
    print_usage ();
  end
  if (nargout > 1)
    [h, y] = __bars__ (true, "bar", varargin{:});
    return;
  end
  hb = __bars__ (true, "bar", varargin{:});
  if (nargout > 0)
    h = hb;
  end
end

%!test
%! [x, y] = bar ([1 2 3; 4 5 7], "stacked"); assert (x(:,2,3), [1.6; 1.6; 2.4; 2.4], 1e-12); assert (y(:,:,3), [3 9; 6 16; 6 16; 3 9]);
%! [x, y] = bar ([1 2 3; 4 5 7]); assert (x(:,1,1), [2; 2; 2.56; 2.56] / 3, 1e-12);
%!test close all; h = bar (1:3); set (gca, "yscale", "log"); assert (get (h, "basevalue"), 1);
%! set (gca, "yscale", "linear"); assert (get (h, "basevalue"), 0); close all
%!test close all; h = bar ([1 3 2]); assert (get (get (h, "children"), "ydata"), [0 0 0; 1 3 2; 1 3 2; 0 0 0]); close all
%!test close all; h = bar ([1 2; 3 4]); set (h(1), "barwidth", 0.5); assert (get (h(2), "barwidth"), 0.5); close all
