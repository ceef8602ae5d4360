## wblpdf (X, LAMBDA, K)
## The density at X of the Weibull distribution with scale LAMBDA and shape K. Parameters left out are 1 and 1.
##   >> wblpdf (2, 3, 2)
##   ans = 0.2850
## See also: wblcdf, wblinv, wblrnd
function y = wblpdf (x, lambda = 1, k = 1)
  if (nargin < 1)
    print_usage ();
  end
  y = __dist__ ("wblpdf", {"X", "LAMBDA", "K"}, x, {lambda, k});
end

%!assert (wblpdf ([-1 0.1 3 9], 3, 1.7), [0 0.0522401125602208 0.208465016663817 0.00188851726162934], -1e-11)
%!error <wblpdf: X, LAMBDA, and K> wblpdf ({}, 3, 2)
