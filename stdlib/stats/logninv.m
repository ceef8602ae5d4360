## logninv (P, MU, SIGMA)
## The X that with probability P is not exceeded: the inverse of logncdf for
## the lognormal distribution: log (X) is normal with mean MU and standard deviation SIGMA. Parameters left out are 0 and 1.
##   >> logninv (0.25, 0, 1)
##   ans = 0.5094
## See also: lognpdf, logncdf, lognrnd
function x = logninv (p, mu = 0, sigma = 1)
  if (nargin < 1)
    print_usage ();
  end
  x = __dist__ ("logninv", {"P", "MU", "SIGMA"}, p, {mu, sigma});
end

%!assert (logninv ([0.001 0.3 0.5 0.99], 1, 0.5), [0.579774436839861 2.09132898868822 2.71828182845905 8.69870302551546], -1e-9)
%!assert (logninv ([-1 2 NaN], 0, 1), NaN (1, 3))
%!error <logninv: P, MU, and SIGMA> logninv ({}, 0, 1)
