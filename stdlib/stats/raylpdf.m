## raylpdf (X, SIGMA)
## The density at X of the Rayleigh distribution with parameter SIGMA.
##   >> raylpdf (2, 1.5)
##   ans = 0.3654
## See also: raylcdf, raylinv, raylrnd
function y = raylpdf (x, sigma)
  if (nargin < 2)
    print_usage ();
  end
  y = __dist__ ("raylpdf", {"X", "SIGMA"}, x, {sigma});
end

%!assert (raylpdf ([-1 0.1 3 9], 1.5), [0 0.0443457886704714 0.180447044315484 6.09199189788505e-08], -1e-11)
%!error <raylpdf: X and SIGMA> raylpdf ({}, 1.5)
