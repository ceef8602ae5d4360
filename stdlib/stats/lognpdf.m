## lognpdf (X, MU, SIGMA)
## The density at X of the lognormal distribution: log (X) is normal with mean MU and standard deviation SIGMA. Parameters left out are 0 and 1.
##   >> lognpdf (2, 0, 1)
##   ans = 0.1569
## See also: logncdf, logninv, lognrnd
function y = lognpdf (x, mu = 0, sigma = 1)
  if (nargin < 1)
    print_usage ();
  end
  y = __dist__ ("lognpdf", {"X", "MU", "SIGMA"}, x, {mu, sigma});
end

%!assert (lognpdf ([-1 0.5 2 9], 1, 0.5), [0 0.00516350884349194 0.330464565983484 0.00504322607645773], -1e-11)
%!error <lognpdf: X, MU, and SIGMA> lognpdf ({}, 0, 1)
