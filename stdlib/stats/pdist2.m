## D = pdist2 (X, Y)
## D = pdist2 (X, Y, METRIC, ARG)
## [D, I] = pdist2 (..., "Smallest", K)
## The distances of the rows of X from the rows of Y, a row for each of X; metrics are those of pdist. With "Smallest" (or
## "Largest") the K nearest (farthest) rows of X to each row of Y, K x rows (Y), and in I which ones they are. Octave has it
## in its package statistics.
##   >> pdist2 ([0 0; 3 4], [0 1; 3 0])
##   ans =
##
##      1.0000   3.0000
##      4.2426   4.0000
##
## See also: pdist, knnsearch
function [D, I] = pdist2 (X, Y, metric = "euclidean", varargin)
  if (nargin < 2)
    print_usage ();
  elseif (! isnumeric (X) && ! islogical (X) || ! isnumeric (Y) && ! islogical (Y) || ndims (X) > 2 || ndims (Y) > 2)
    error ("pdist2: X and Y must be numeric matrices");
  elseif (columns (X) != columns (Y))
    error ("pdist2: X and Y must have equal number of columns");
  end
  if (any (strcmpi (metric, {"smallest", "largest"})))
    varargin = [{metric}, varargin];
    metric = "euclidean";
  end
  arg = [];
  if (! isempty (varargin) && ! ischar (varargin{1}))
    arg = varargin{1};
    varargin(1) = [];
  end
  D = __distances__ ("pdist2", X, Y, metric, arg);
  if (numel (varargin) == 2 && any (strcmpi (varargin{1}, {"smallest", "largest"})))
    k = min (varargin{2}, rows (D));
    if (strcmpi (varargin{1}, "smallest"))
      [D, I] = sort (D, 1);
    else
      [D, I] = sort (D, 1, "descend");
    end
    D = D(1:k, :);
    I = I(1:k, :);
  elseif (! isempty (varargin))
    error ("pdist2: unknown option");
  elseif (nargout > 1)
    error ("pdist2: a second output needs \"Smallest\" or \"Largest\"");
  end
end

%!assert (pdist2 ([0 0; 3 4], [0 0], "sqeuclidean"), [0; 25])
%!test [d, i] = pdist2 ([1; 5; 3], [4; 0], "euclidean", "Smallest", 2); assert (d, [1 1; 1 3]); assert (i, [2 1; 3 3]);
%!error <pdist2: X and Y must have equal number of columns> pdist2 ([1 2], 1)
