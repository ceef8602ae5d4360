## chi2inv (P, V)
## The X that with probability P is not exceeded: the inverse of chi2cdf for
## the chi-squared distribution with V degrees of freedom.
##   >> chi2inv (0.95, 3)
##   ans = 7.8147
## See also: chi2pdf, chi2cdf, chi2rnd
function x = chi2inv (p, v)
  if (nargin < 2)
    print_usage ();
  end
  x = __dist__ ("chi2inv", {"P", "V"}, p, {v});
end

%!assert (chi2inv ([0.001 0.3 0.5 0.99], 3), [0.0242975858156927 1.42365224303528 2.36597388437534 11.3448667301444], -1e-9)
%!assert (chi2inv ([-1 2 NaN], 3), NaN (1, 3))
%!error <chi2inv: P and V> chi2inv ({}, 2)
