## [IDX, D] = knnsearch (X, Y)
## [IDX, D] = knnsearch (X, Y, "K", k, "Distance", METRIC)
## The rows of X nearest to each row of Y, k of them (1), and their distances, a row for each of Y. Metrics are those of
## pdist; "P" is the exponent of "minkowski". Octave has it in its package statistics.
##   >> [idx, d] = knnsearch ([0 0; 3 4; 1 1], [1 0; 3 3])
##   idx =
##
##      1
##      2
##
##   d =
##
##      1
##      1
##
## See also: pdist2, kmeans
function [idx, D] = knnsearch (X, Y, varargin)
  if (nargin < 2)
    print_usage ();
  elseif (columns (X) != columns (Y))
    error ("knnsearch: number of columns in X and Y must match");
  end
  k = 1;
  metric = "euclidean";
  arg = [];
  for n = 1:2:numel (varargin)
    if (n == numel (varargin))
      error ("knnsearch: option without a value");
    end
    switch (lower (varargin{n}))
      case "k"
        k = varargin{n+1};
      case "distance"
        metric = varargin{n+1};
      case {"p", "scale", "cov"}
        arg = varargin{n+1};
      case "nsmethod"
        ## the answer is the same by all of them
        if (! any (strcmpi (varargin{n+1}, {"exhaustive", "kdtree"})))
          error ("knnsearch: unknown NSMethod '%s'", varargin{n+1});
        end
      otherwise
        error ("knnsearch: unknown option '%s'", varargin{n});
    end
  end
  if (! (isscalar (k) && k >= 1 && k == fix (k)))
    error ("knnsearch: K must be a positive integer");
  end
  k = min (k, rows (X));
  idx = zeros (rows (Y), k);
  D = zeros (rows (Y), k);
  step = max (1, floor (4e6 / max (rows (X), 1)));
  for first = 1:step:rows (Y)
    some = first:min (first + step - 1, rows (Y));
    [d, i] = sort (__distances__ ("knnsearch", Y(some, :), X, metric, arg), 2);
    D(some, :) = d(:, 1:k);
    idx(some, :) = i(:, 1:k);
  end
end

%!test [i, d] = knnsearch ([1; 5; 3], [4; 0], "K", 2); assert (i, [2 3; 1 3]); assert (d, [1 1; 1 3]);
%!assert (knnsearch ([0 0; 0 9; 5 5], [4 0], "Distance", "chebychev"), 1)
%!error <knnsearch: unknown option 'near'> knnsearch (1, 2, "near", 3)
%!error <knnsearch: number of columns> knnsearch ([1 2], 2)
