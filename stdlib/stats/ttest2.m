## [H, P, CI, STATS] = ttest2 (X, Y)
## [...] = ttest2 (X, Y, "Alpha", A, "Tail", TAIL, "Vartype", TYPE)
## Student's test whether X and Y have the same mean; TYPE is "equal" (variances) or "unequal" (B. L. Welch, 1947). Outputs
## are those of ttest, CI an interval for the difference. Octave has it in its package statistics.
##   >> [h, p] = ttest2 ([1 2 3 4], [6 7 8 9])
##   h = 1
##   p = 1.5474e-03
## See also: ttest
function [h, p, ci, stats] = ttest2 (x, y, varargin)
  if (nargin < 2)
    print_usage ();
  end
  [alpha, tail, type] = __test_options__ ("ttest2", varargin, "vartype", "equal");
  if (! any (strcmpi (type, {"equal", "unequal"})))
    error ("ttest2: VARTYPE must be \"equal\" or \"unequal\"");
  end
  if (isrow (x))
    x = x(:);
  end
  if (isrow (y))
    y = y(:);
  end
  if (columns (x) != columns (y))
    error ("ttest2: X and Y must have the same number of columns");
  end
  nx = rows (x);
  ny = rows (y);
  vx = var (x, 0, 1);
  vy = var (y, 0, 1);
  if (strcmpi (type, "equal"))
    df = nx + ny - 2;
    s = sqrt (((nx - 1) * vx + (ny - 1) * vy) / df);
    se = s * sqrt (1 / nx + 1 / ny);
  else
    ex = vx / nx;
    ey = vy / ny;
    se = sqrt (ex + ey);
    df = (ex + ey) .^ 2 ./ (ex .^ 2 / (nx - 1) + ey .^ 2 / (ny - 1));
    s = sqrt ([vx; vy]);
  end
  d = mean (x, 1) - mean (y, 1);
  stats = struct ("tstat", d ./ se, "df", df, "sd", s);
  [p, low, high] = __t_judged__ (stats.tstat, df, alpha, tail);
  ci = [d + low .* se; d + high .* se];
  h = double (p <= alpha);
  h(isnan (p)) = NaN;
end

%!test
%! x = [5.1 4.9 5.6 5.8 6.0];  y = [6.1 6.3 5.9 7.0];
%! [h, p, ci, s] = ttest2 (x, y);
%! assert ([h, p, s.tstat, s.df], [1, 0.0318990760793804, -2.67217234063156, 7], 1e-9);
%! [h, p, ci, s] = ttest2 (x, y, "Vartype", "unequal");
%! assert ([h, p, s.df], [1, 0.034744373385083, 6.47846695763685], 1e-9);
%!error <ttest2: VARTYPE> ttest2 (1:3, 1:3, "Vartype", "some")
