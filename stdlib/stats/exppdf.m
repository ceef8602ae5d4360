## exppdf (X, MU)
## The density at X of the exponential distribution with mean MU. Parameters left out are 1.
##   >> exppdf (2, 4)
##   ans = 0.1516
## See also: expcdf, expinv, exprnd
function y = exppdf (x, mu = 1)
  if (nargin < 1)
    print_usage ();
  end
  y = __dist__ ("exppdf", {"X", "MU"}, x, {mu});
end

%!assert (exppdf ([-1 0 2 30], 4), [0 0.25 0.151632664928158 0.000138271092536958], -1e-11)
%!error <exppdf: X and MU> exppdf ({}, 4)
