## [COUNT, MEAN, VAR] = spstats (S)
## [COUNT, MEAN, VAR] = spstats (S, J)
## Of each column of S (M x N) the number of its elements that are not zero, their mean and their variance, or with J in
## its place the sum of the J-th powers of their differences from the mean, divided by COUNT - 1. Each is 1 x N.
##   >> [count, mean] = spstats ([1 2; 0 3; 5 0]);
##   >> full (count), full (mean)
##   ans =
##
##      2   2
##
##   ans =
##
##      3.0000   2.5000
##
## See also: nnz, mean, colperm
function [count, mean, var] = spstats (S, j = 2)
  if (nargin < 1)
    print_usage ();
  end
  [row, col, value] = find (S);
  n = columns (S);
  count = sparse (sum (S != 0, 1));
  mean = sparse (sum (S, 1)) ./ count;
  if (nargout > 2)
    off = value(:) - full (mean)(col(:))(:);
    var = sparse (1, col(:), off .^ j, 1, n) ./ (count - 1);
    if (! issparse (S))
      var = full (var);
    end
  end
end

%!error spstats ()
%!test [c, m, v] = spstats (sparse ([1 2 0; 0 3 0; 4 0 0]));
%! assert (full (c), [2 2 0]);  assert (full (m), [2.5 2.5 NaN]);  assert (full (v), [4.5 0.5 0]);
%!test [~, ~, v] = spstats ([1 2; 4 3; 4 0], 3);  assert (v, [-3, 0], 1e-12);
