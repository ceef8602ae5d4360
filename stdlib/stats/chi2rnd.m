## chi2rnd (V)
## chi2rnd (V, ROWS, COLUMNS, ...)
## chi2rnd (V, [ROWS, COLUMNS, ...])
## Random numbers of the chi-squared distribution with V degrees of freedom.
##   >> size (chi2rnd (2, 2, 3))
##   ans =
##
##      2   3
##
## See also: chi2pdf, chi2cdf, chi2inv
function r = chi2rnd (v, varargin)
  if (nargin < 1)
    print_usage ();
  end
  r = __dist_rnd__ ("chi2rnd", {"V"}, {v}, varargin);
end

%!test
%! rand ('twister', 5); randn ('twister', 5); rande ('twister', 5); randg ('twister', 5); randp ('twister', 5);
%! r = chi2rnd (2, 1, 4000);
%! x = sort (r);
%! q = chi2cdf (x, 2);
%! from = chi2cdf (x - 0, 2);
%! k = 1:4000;   # the greatest distance from the distribution: Kolmogorov and Smirnov
%! assert (all (q >= k / 4000 - 0.035) && all (from <= (k - 1) / 4000 + 0.035));
%!assert (size (chi2rnd (2, [2 0])), [2 0])
%!error <chi2rnd: dimension> chi2rnd (2, 1.5, 2)
