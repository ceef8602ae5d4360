## poisspdf (X, LAMBDA)
## The probability of X of the Poisson distribution with mean LAMBDA.
##   >> poisspdf (2, 3)
##   ans = 0.2240
## See also: poisscdf, poissinv, poissrnd
function y = poisspdf (x, lambda)
  if (nargin < 2)
    print_usage ();
  end
  y = __dist__ ("poisspdf", {"X", "LAMBDA"}, x, {lambda});
end

%!assert (poisspdf ([-1 0 6 25], 6.5), [0 0.00150343919297757 0.15748293896738 2.038328162171e-08], -1e-11)
%!error <poisspdf: X and LAMBDA> poisspdf ({}, 3)
