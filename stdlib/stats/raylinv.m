## raylinv (P, SIGMA)
## The X that with probability P is not exceeded: the inverse of raylcdf for
## the Rayleigh distribution with parameter SIGMA.
##   >> raylinv (0.25, 1.5)
##   ans = 1.1378
## See also: raylpdf, raylcdf, raylrnd
function x = raylinv (p, sigma)
  if (nargin < 2)
    print_usage ();
  end
  x = __dist__ ("raylinv", {"P", "SIGMA"}, p, {sigma});
end

%!assert (raylinv ([0.001 0.3 0.5 0.99], 1.5), [0.0670988189249699 1.26690064635089 1.76611503377321 4.55228138815544], -1e-9)
%!assert (raylinv ([-1 2 NaN], 1.5), NaN (1, 3))
%!error <raylinv: P and SIGMA> raylinv ({}, 1.5)
