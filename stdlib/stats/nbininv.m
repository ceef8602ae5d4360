## nbininv (P, R, PS)
## The least X that with probability P is not exceeded: the inverse of nbincdf for
## the negative binomial distribution: failures before success R, each with probability PS.
##   >> nbininv (0.75, 3, 0.5)
##   ans = 4
## See also: nbinpdf, nbincdf, nbinrnd
function x = nbininv (p, r, ps)
  if (nargin < 3)
    print_usage ();
  end
  x = __dist__ ("nbininv", {"P", "R", "PS"}, p, {r, ps});
end

%!assert (nbininv ([0.001 0.3 0.5 0.999], 3.5, 0.4), [0 3 5 22], -1e-9)
%!assert (nbininv ([-1 2 NaN], 3, 0.5), NaN (1, 3))
%!error <nbininv: P, R, and PS> nbininv ({}, 3, 0.5)
