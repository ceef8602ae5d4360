## normpdf (X, MU, SIGMA)
## The density at X of the normal distribution with mean MU and standard deviation SIGMA. Parameters left out are 0 and 1.
##   >> normpdf (1, 0, 1)
##   ans = 0.2420
## See also: normcdf, norminv, normrnd
function y = normpdf (x, mu = 0, sigma = 1)
  if (nargin < 1)
    print_usage ();
  end
  y = __dist__ ("normpdf", {"X", "MU", "SIGMA"}, x, {mu, sigma});
end

%!assert (normpdf ([-3 0 1 4.5], 1, 2), [0.026995483256594 0.17603266338215 0.199471140200716 0.0431386594132558], -1e-11)
%!assert (class (normpdf (single (0))), 'single')
%!assert (normpdf ([0 1], 0, [1 -1]), [0.398942280401433 NaN], 1e-14)
%!error <normpdf: X, MU, and SIGMA must be of common size or scalars> normpdf ([1 2], [1 2 3], 1)
%!error <normpdf: X, MU, and SIGMA> normpdf ({}, 0, 1)
