## nbinpdf (X, R, PS)
## The probability of X of the negative binomial distribution: failures before success R, each with probability PS.
##   >> nbinpdf (2, 3, 0.5)
##   ans = 0.1875
## See also: nbincdf, nbininv, nbinrnd
function y = nbinpdf (x, r, ps)
  if (nargin < 3)
    print_usage ();
  end
  y = __dist__ ("nbinpdf", {"X", "R", "PS"}, x, {r, ps});
end

%!assert (nbinpdf ([-1 0 2 25], 3.5, 0.4), [0 0.0404771540501553 0.11475273173219 0.000128053790058331], -1e-11)
%!error <nbinpdf: X, R, and PS> nbinpdf ({}, 3, 0.5)
