## chi2pdf (X, V)
## The density at X of the chi-squared distribution with V degrees of freedom.
##   >> chi2pdf (3, 2)
##   ans = 0.1116
## See also: chi2cdf, chi2inv, chi2rnd
function y = chi2pdf (x, v)
  if (nargin < 2)
    print_usage ();
  end
  y = __dist__ ("chi2pdf", {"X", "V"}, x, {v});
end

%!assert (chi2pdf ([-1 0.1 3 20], 3), [0 0.120003894843014 0.154180329803769 8.09991095608912e-05], -1e-11)
%!error <chi2pdf: X and V> chi2pdf ({}, 2)
