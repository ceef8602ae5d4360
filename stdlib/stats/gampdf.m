## gampdf (X, A, B)
## The density at X of the gamma distribution with shape A and scale B. B is 1 if left out.
##   >> gampdf (2, 3, 2)
##   ans = 0.091970
## See also: gamcdf, gaminv, gamrnd
function y = gampdf (x, a, b = 1)
  if (nargin < 2)
    print_usage ();
  end
  y = __dist__ ("gampdf", {"X", "A", "B"}, x, {a, b});
end

%!assert (gampdf ([-1 0.1 3 20], 2.5, 1.5), [0 0.00807574667302101 0.19196788093578 3.95446334293252e-05], -1e-11)
%!error <gampdf: X, A, and B> gampdf ({}, 3, 2)
