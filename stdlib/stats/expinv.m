## expinv (P, MU)
## The X that with probability P is not exceeded: the inverse of expcdf for
## the exponential distribution with mean MU. Parameters left out are 1.
##   >> expinv (0.25, 4)
##   ans = 1.1507
## See also: exppdf, expcdf, exprnd
function x = expinv (p, mu = 1)
  if (nargin < 1)
    print_usage ();
  end
  x = __dist__ ("expinv", {"P", "MU"}, p, {mu});
end

%!assert (expinv ([0 0.3 0.5 0.999], 4), [0 1.42669977575493 2.77258872223978 27.6310211159285], -1e-9)
%!assert (expinv ([-1 2 NaN], 4), NaN (1, 3))
%!error <expinv: P and MU> expinv ({}, 4)
