## betapdf (X, A, B)
## The density at X of the beta distribution with the exponents A and B.
##   >> betapdf (0.25, 2, 3)
##   ans = 1.6875
## See also: betacdf, betainv, betarnd
function y = betapdf (x, a, b)
  if (nargin < 3)
    print_usage ();
  end
  y = __dist__ ("betapdf", {"X", "A", "B"}, x, {a, b});
end

%!assert (betapdf ([-1 0.1 0.6 2], 0.5, 3), [0 2.40135459819036 0.193649167310371 0], -1e-11)
%!error <betapdf: X, A, and B> betapdf ({}, 2, 3)
