## betainv (P, A, B)
## The X that with probability P is not exceeded: the inverse of betacdf for
## the beta distribution with the exponents A and B.
##   >> betainv (0.25, 2, 3)
##   ans = 0.2430
## See also: betapdf, betacdf, betarnd
function x = betainv (p, a, b)
  if (nargin < 3)
    print_usage ();
  end
  x = __dist__ ("betainv", {"P", "A", "B"}, p, {a, b});
end

%!assert (betainv ([0.001 0.3 0.5 0.99], 0.5, 3), [2.84444552322696e-07 0.0265222858104973 0.079032767076173 0.696125948203922], -1e-9)
%!assert (betainv ([-1 2 NaN], 2, 3), NaN (1, 3))
%!error <betainv: P, A, and B> betainv ({}, 2, 3)
