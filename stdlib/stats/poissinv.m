## poissinv (P, LAMBDA)
## The least X that with probability P is not exceeded: the inverse of poisscdf for
## the Poisson distribution with mean LAMBDA.
##   >> poissinv (0.75, 3)
##   ans = 4
## See also: poisspdf, poisscdf, poissrnd
function x = poissinv (p, lambda)
  if (nargin < 2)
    print_usage ();
  end
  x = __dist__ ("poissinv", {"P", "LAMBDA"}, p, {lambda});
end

%!assert (poissinv ([0.001 0.3 0.5 0.999], 6.5), [0 5 6 16], -1e-9)
%!assert (poissinv ([-1 2 NaN], 3), NaN (1, 3))
%!error <poissinv: P and LAMBDA> poissinv ({}, 3)
