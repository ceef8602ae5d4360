## P = anova1 (X)
## P = anova1 (X, GROUP)
## [P, TABLE, STATS] = anova1 (...)
## Analysis of variance with one factor: the p-value of the hypothesis that the columns of X (or the groups of a vector X) have
## the same mean. TABLE has sums of squares, degrees of freedom, mean squares, F and p; nothing is drawn. Octave has it in its
## package statistics.
##   >> anova1 ([1 4; 2 5; 3 6])
##   ans = 0.021312
## See also: ttest2, fcdf
function [p, table, stats] = anova1 (x, group = [], varargin)
  if (nargin < 1)
    print_usage ();
  elseif (nargin > 2 && ! strcmpi (varargin{1}, "off"))
    error ("anova1: nothing is drawn here; the third argument is \"off\"");
  end
  if (isempty (group))
    names = arrayfun (@num2str, (1:columns (x))', "UniformOutput", false);
    k = repmat (1:columns (x), rows (x), 1)(:);
    x = x(:);
  else
    if (ischar (group))
      group = cellstr (group);
    end
    if (numel (group) != numel (x))
      error ("anova1: GROUP must be a vector with the same number of rows as X");
    end
    [names, ~, k] = unique (group(:));
    x = x(:);
  end
  good = ! isnan (x);
  x = x(good);
  k = k(good)(:);
  n = accumarray (k, 1);
  mu = accumarray (k, x) ./ n;
  between = sum (n .* (mu - mean (x)) .^ 2);
  within = sumsq (x - mu(k));
  df = [numel(n) - 1, numel(x) - numel(n)];
  F = (between / df(1)) / (within / df(2));
  p = fcdf (F, df(1), df(2), "upper");
  table = {"Source", "SS", "df", "MS", "F", "Prob>F"; "Groups", between, df(1), between / df(1), F, p; ...
           "Error", within, df(2), within / df(2), "", ""; "Total", between + within, sum(df), "", "", ""};
  stats = struct ("gnames", {names}, "n", n, "source", "anova1", "means", mu, "df", df(2), "s", sqrt (within / df(2)));
end

%!test
%! [p, t] = anova1 ([6 8 4 5 3 4, 8 12 9 11 6 8, 13 9 11 8 7 12], [1 1 1 1 1 1, 2 2 2 2 2 2, 3 3 3 3 3 3]);
%! assert (t{2, 5}, 9.26470588235294, 1e-12);
%! assert (p, 0.00239877732939291, 1e-12);
%!error <anova1: GROUP must be> anova1 (1:3, 1:2)
