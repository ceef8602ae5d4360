## gplot (A, XY)
## gplot (A, XY, FORMAT)
## [X, Y] = gplot (A, XY)
## A graph: points XY, and lines between those whose element of the matrix A is not 0.
##   >> [x, y] = gplot ([0 1; 0 0], [0 0; 1 2]); [x, y]
##   ans =
##
##        0     0
##        1     2
##      NaN   NaN
##
## See also: treeplot, spy
function [xx, yy] = gplot (a, xy, varargin)
  if (nargin < 2)
    print_usage ();
  end
  if (columns (xy) != 2)
    xy = xy';
  end
  [i, j] = find (a);
  gap = NaN (numel (i), 1);
  x = [xy(i,1), xy(j,1), gap]'(:);
  y = [xy(i,2), xy(j,2), gap]'(:);
  if (nargout == 0)
    plot (x, y, varargin{:});
  else
    xx = x;
    yy = y;
  end
end
