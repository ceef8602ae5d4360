## gaminv (P, A, B)
## The X that with probability P is not exceeded: the inverse of gamcdf for
## the gamma distribution with shape A and scale B. B is 1 if left out.
##   >> gaminv (0.25, 3, 2)
##   ans = 3.4546
## See also: gampdf, gamcdf, gamrnd
function x = gaminv (p, a, b = 1)
  if (nargin < 2)
    print_usage ();
  end
  x = __dist__ ("gaminv", {"P", "A", "B"}, p, {a, b});
end

%!assert (gaminv ([0.001 0.3 0.5 0.99], 2.5, 1.5), [0.157659451971914 2.24993109956993 3.26359514332164 11.3147043520417], -1e-9)
%!assert (gaminv ([-1 2 NaN], 3, 2), NaN (1, 3))
%!error <gaminv: P, A, and B> gaminv ({}, 3, 2)
