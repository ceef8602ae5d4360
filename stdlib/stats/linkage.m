## Z = linkage (D, METHOD)
## Z = linkage (X, METHOD, METRIC)
## The tree of clusters of n things whose distances D are (as pdist gives them; or of the rows of X): each of the n-1 rows of Z
## has the numbers of the two clusters that join and their distance; row k makes cluster n+k. METHOD: "single", "complete",
## "average", "weighted", "centroid", "median", "ward". By the formula of G. N. Lance and W. T. Williams, 1967. Octave has it
## in its package statistics.
##   >> linkage ([1 4 3], "single")
##   ans =
##
##      1   2   1
##      3   4   3
##
## See also: cluster, pdist
function Z = linkage (d, method = "single", metric = "euclidean")
  if (nargin < 1)
    print_usage ();
  elseif (isempty (d))
    error ("linkage: d cannot be empty");
  elseif (! any (strcmpi (method, {"single", "complete", "average", "weighted", "centroid", "median", "ward"})))
    error ("linkage: %s: unknown method", method);
  end
  method = lower (method);
  if (nargin == 3 || ! isvector (d))
    if (iscell (metric))
      d = pdist (d, metric{:});
    else
      d = pdist (d, metric);
    end
  end
  n = (1 + sqrt (1 + 8 * numel (d))) / 2;
  if (n != fix (n))
    error ("linkage: d must have as many elements as there are pairs");
  end
  squared = any (strcmp (method, {"centroid", "median", "ward"}));
  D = squareform (d(:)', "tomatrix");
  if (squared)
    D .^= 2;
  end
  D(1:n+1:end) = Inf;
  number = 1:n;
  size_of = ones (1, n);
  Z = zeros (n - 1, 3);
  for k = 1:n-1
    [least, at] = min (D(:));
    [i, j] = ind2sub (size (D), at);
    if (i > j)
      [i, j] = deal (j, i);
    end
    Z(k, :) = [sort([number(i), number(j)]), least];
    a = D(i, :);
    b = D(j, :);
    ni = size_of(i);
    nj = size_of(j);
    switch (method)
      case "single"
        new = min (a, b);
      case "complete"
        new = max (a, b);
      case "average"
        new = (ni * a + nj * b) / (ni + nj);
      case "weighted"
        new = (a + b) / 2;
      case "centroid"
        new = (ni * a + nj * b) / (ni + nj) - ni * nj * least / (ni + nj) ^ 2;
      case "median"
        new = (a + b) / 2 - least / 4;
      case "ward"
        new = ((ni + size_of) .* a + (nj + size_of) .* b - size_of * least) ./ (ni + nj + size_of);
    end
    new(i) = Inf;
    D(i, :) = new;
    D(:, i) = new';
    size_of(i) = ni + nj;
    number(i) = n + k;
    D(j, :) = [];
    D(:, j) = [];
    size_of(j) = [];
    number(j) = [];
  end
  if (squared)
    Z(:, 3) = sqrt (max (Z(:, 3), 0));
  end
end

%!test
%! d = pdist ([0; 1; 5; 7]);
%! assert (linkage (d), [1 2 1; 3 4 2; 5 6 4]);
%! assert (linkage (d, "complete"), [1 2 1; 3 4 2; 5 6 7]);
%! assert (linkage (d, "average"), [1 2 1; 3 4 2; 5 6 5.5]);
%! assert (linkage (d, "centroid"), [1 2 1; 3 4 2; 5 6 5.5], 1e-14);
%! assert (linkage (d, "ward"), [1 2 1; 3 4 2; 5 6 5.5*sqrt(2)], 1e-14);
%! assert (linkage ([0 0; 1 0; 5 0; 7 0], "weighted"), [1 2 1; 3 4 2; 5 6 5.5]);
%!error <linkage: nearby: unknown method> linkage ([1 2 3], "nearby")
