## [T, CHISQ, P, LABELS] = crosstab (X1, X2, ...)
## How often each combination of values of X1 and X2 is there; the chi-squared statistic of independence, its p-value, and
## the values. Octave has it in its package statistics.
##   >> crosstab ([1 1 2 2], [5 6 6 6])
##   ans =
##
##      1   1
##      0   2
##
## See also: tabulate, accumarray
function [t, chisq, p, labels] = crosstab (varargin)
  if (nargin < 2)
    print_usage ();
  end
  n = numel (varargin{1});
  known = true (n, 1);
  index = zeros (n, nargin);
  names = cell (1, nargin);
  for k = 1:nargin
    v = varargin{k};
    if (ischar (v))
      v = cellstr (v);
    end
    if (numel (v) != n)
      error ("crosstab: x1, x2 ... xn must be vectors of the same length");
    end
    [u, ~, index(:, k)] = unique (v(:));
    if (isnumeric (u))
      known &= ! isnan (v(:));
      u = u(! isnan (u));
      u = arrayfun (@(x) sprintf ("%g", x), u, "UniformOutput", false);
    end
    names{k} = u(:);
  end
  sizes = cellfun (@numel, names);
  t = accumarray (index(known, :), 1, sizes);
  total = sum (t(:));
  expected = total;
  for k = 1:nargin
    others = t;
    for j = setdiff (1:nargin, k)
      others = sum (others, j);
    end
    expected = expected .* (others / total);
  end
  chisq = sum (((t - expected) .^ 2 ./ expected)(:));
  p = chi2cdf (chisq, prod (sizes) - 1 - sum (sizes - 1), "upper");
  labels = cell (max (sizes), nargin);
  for k = 1:nargin
    labels(1:sizes(k), k) = names{k};
  end
end

%!test
%! [t, c, p, l] = crosstab ({'a', 'a', 'b', 'b'}, [1 1 2 1]);
%! assert (t, [2 0; 1 1]);
%! assert (c, 4 / 3, 1e-14);
%! assert (p, 0.248213078989924, 1e-12);
%! assert (l, {'a', '1'; 'b', '2'});
%!error <crosstab: x1, x2 ... xn must be vectors of the same length> crosstab (1:2, 1:3)
