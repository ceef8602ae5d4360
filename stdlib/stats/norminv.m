## norminv (P, MU, SIGMA)
## The X that with probability P is not exceeded: the inverse of normcdf for
## the normal distribution with mean MU and standard deviation SIGMA. Parameters left out are 0 and 1.
##   >> norminv (0.975, 0, 1)
##   ans = 1.9600
## See also: normpdf, normcdf, normrnd
function x = norminv (p, mu = 0, sigma = 1)
  if (nargin < 1)
    print_usage ();
  end
  x = __dist__ ("norminv", {"P", "MU", "SIGMA"}, p, {mu, sigma});
end

%!assert (norminv ([0.001 0.3 0.5 0.99], 1, 2), [-5.18046461233563 -0.0488010254160818 1 5.65269574808168], -1e-9)
%!assert (norminv ([-1 2 NaN], 0, 1), NaN (1, 3))
%!error <norminv: P, MU, and SIGMA> norminv ({}, 0, 1)
