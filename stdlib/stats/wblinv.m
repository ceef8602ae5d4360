## wblinv (P, LAMBDA, K)
## The X that with probability P is not exceeded: the inverse of wblcdf for
## the Weibull distribution with scale LAMBDA and shape K. Parameters left out are 1 and 1.
##   >> wblinv (0.25, 3, 2)
##   ans = 1.6091
## See also: wblpdf, wblcdf, wblrnd
function x = wblinv (p, lambda = 1, k = 1)
  if (nargin < 1)
    print_usage ();
  end
  x = __dist__ ("wblinv", {"P", "LAMBDA", "K"}, p, {lambda, k});
end

%!assert (wblinv ([0.001 0.3 0.5 0.99], 3, 1.7), [0.0515873428965137 1.63588284029432 2.41818305155776 7.36657771595678], -1e-9)
%!assert (wblinv ([-1 2 NaN], 3, 2), NaN (1, 3))
%!error <wblinv: P, LAMBDA, and K> wblinv ({}, 3, 2)
