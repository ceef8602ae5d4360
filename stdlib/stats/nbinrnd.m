## nbinrnd (R, PS)
## nbinrnd (R, PS, ROWS, COLUMNS, ...)
## nbinrnd (R, PS, [ROWS, COLUMNS, ...])
## Random numbers of the negative binomial distribution: failures before success R, each with probability PS.
##   >> size (nbinrnd (3, 0.5, 2, 3))
##   ans =
##
##      2   3
##
## See also: nbinpdf, nbincdf, nbininv
function r = nbinrnd (r, ps, varargin)
  if (nargin < 2)
    print_usage ();
  end
  r = __dist_rnd__ ("nbinrnd", {"R", "PS"}, {r, ps}, varargin);
end

%!test
%! rand ('twister', 5); randn ('twister', 5); rande ('twister', 5); randg ('twister', 5); randp ('twister', 5);
%! r = nbinrnd (3, 0.5, 1, 4000);
%! x = sort (r);
%! q = nbincdf (x, 3, 0.5);
%! from = nbincdf (x - 1, 3, 0.5);
%! k = 1:4000;   # the greatest distance from the distribution: Kolmogorov and Smirnov
%! assert (all (q >= k / 4000 - 0.035) && all (from <= (k - 1) / 4000 + 0.035));
%!assert (size (nbinrnd (3, 0.5, [2 0])), [2 0])
%!error <nbinrnd: dimension> nbinrnd (3, 0.5, 1.5, 2)
