## binoinv (P, N, PS)
## The least X that with probability P is not exceeded: the inverse of binocdf for
## the binomial distribution: how many of N trials succeed, each with probability PS.
##   >> binoinv (0.75, 5, 0.25)
##   ans = 2
## See also: binopdf, binocdf, binornd
function x = binoinv (p, n, ps)
  if (nargin < 3)
    print_usage ();
  end
  x = __dist__ ("binoinv", {"P", "N", "PS"}, p, {n, ps});
end

%!assert (binoinv ([0.001 0.3 0.5 1], 20, 0.3), [1 5 6 20], -1e-9)
%!assert (binoinv ([-1 2 NaN], 5, 0.25), NaN (1, 3))
%!error <binoinv: P, N, and PS> binoinv ({}, 5, 0.25)
