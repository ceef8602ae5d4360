## D = pdist (X)
## D = pdist (X, METRIC)
## D = pdist (X, METRIC, ARG)
## The distances of the rows of X from each other as a row: of rows 1 and 2, 1 and 3, ..., 2 and 3 ...; squareform makes a
## matrix of it. METRIC: "euclidean", "sqeuclidean", "seuclidean" (ARG: deviations), "mahalanobis" (ARG: covariances),
## "cityblock", "minkowski" (ARG: exponent, 2), "chebychev", "cosine", "correlation", "spearman", "hamming", "jaccard", or a
## function of a row and several rows. Octave has it in its package statistics.
##   >> pdist ([0 0; 3 4; 0 4])
##   ans =
##
##      5   4   3
##
## See also: pdist2, squareform, linkage
function d = pdist (x, metric = "euclidean", arg = [])
  if (nargin < 1)
    print_usage ();
  elseif (! ismatrix (x) || ndims (x) != 2 || ! (isnumeric (x) || islogical (x)))
    error ("pdist: X must be a numeric matrix");
  elseif (! ischar (metric) && ! is_function_handle (metric))
    error ("pdist: METRIC must be a name or a function");
  end
  D = __distances__ ("pdist", x, x, metric, arg);
  d = reshape (D(tril (true (rows (x)), -1)), 1, []);
end

%!assert (pdist ([0 0; 3 4; 0 4], "cityblock"), [7 4 3])
%!assert (pdist ([1; 4; 9], @(a, b) abs (a - b)), [3 8 5])
%!assert (size (pdist ([1 2])), [1 0])
%!error <pdist: unknown metric 'near'> pdist ([1; 2], "near")
%!error <pdist: X must be a numeric matrix> pdist ({})
