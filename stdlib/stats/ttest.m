## [H, P, CI, STATS] = ttest (X)
## [H, P, CI, STATS] = ttest (X, M)
## [H, P, CI, STATS] = ttest (X, Y)
## [...] = ttest (..., "Alpha", A, "Tail", TAIL)
## Student's test of the mean of X against M (0), or of the pairs' differences X-Y against 0. H is 1 where the hypothesis
## is rejected at the level A (0.05), P the p-value, CI an interval for the mean, STATS a struct of tstat, df and sd. TAIL:
## "both", "left", "right". Columns are tested each for itself. Octave has it in its package statistics.
##   >> [h, p] = ttest ([1 2 3 4 5], 3)
##   h = 0
##   p = 1
## See also: ttest2, tcdf
function [h, p, ci, stats] = ttest (x, varargin)
  if (nargin < 1)
    print_usage ();
  end
  m = 0;
  if (! isempty (varargin) && ! ischar (varargin{1}))
    m = varargin{1};
    varargin(1) = [];
    if (isempty (m))
      m = 0;
    elseif (! isscalar (m))
      if (! size_equal (m, x))
        error ("ttest: X and Y must have the same size");
      end
      x = x - m;
      m = 0;
    end
  end
  [alpha, tail] = __test_options__ ("ttest", varargin);
  if (isrow (x))
    x = x(:);
  end
  n = sum (! isnan (x), 1);
  d = x;
  d(isnan (x)) = 0;
  mu = sum (d, 1) ./ n;
  e = x - mu;
  e(isnan (x)) = 0;
  s = sqrt (sumsq (e, 1) ./ (n - 1));
  se = s ./ sqrt (n);
  stats = struct ("tstat", (mu - m) ./ se, "df", n - 1, "sd", s);
  [p, low, high] = __t_judged__ (stats.tstat, n - 1, alpha, tail);
  ci = [mu + low .* se; mu + high .* se];
  h = double (p <= alpha);
  h(isnan (p)) = NaN;
end

%!test
%! [h, p, ci, s] = ttest ([5.1 4.9 5.6 5.8 6.0], 5);
%! assert ([h, p, s.tstat, s.df], [0, 0.0825682967457739, 2.30407373153914, 4], 1e-9);
%! assert (ci, [4.90159244634732; 6.05840755365268], 1e-9);
%!test [h, p] = ttest ([5.1 4.9 5.6 5.8 6.0], 5, "Tail", "right"); assert ([h, p], [1, 0.041284148372887], 1e-9);
%!error <ttest: unknown option 'near'> ttest (1:3, 0, "near", 1)
