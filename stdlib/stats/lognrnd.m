## lognrnd (MU, SIGMA)
## lognrnd (MU, SIGMA, ROWS, COLUMNS, ...)
## lognrnd (MU, SIGMA, [ROWS, COLUMNS, ...])
## Random numbers of the lognormal distribution: log (X) is normal with mean MU and standard deviation SIGMA.
##   >> size (lognrnd (0, 1, 2, 3))
##   ans =
##
##      2   3
##
## See also: lognpdf, logncdf, logninv
function r = lognrnd (mu, sigma, varargin)
  if (nargin < 2)
    print_usage ();
  end
  r = __dist_rnd__ ("lognrnd", {"MU", "SIGMA"}, {mu, sigma}, varargin);
end

%!test
%! rand ('twister', 5); randn ('twister', 5); rande ('twister', 5); randg ('twister', 5); randp ('twister', 5);
%! r = lognrnd (0, 1, 1, 4000);
%! x = sort (r);
%! q = logncdf (x, 0, 1);
%! from = logncdf (x - 0, 0, 1);
%! k = 1:4000;   # the greatest distance from the distribution: Kolmogorov and Smirnov
%! assert (all (q >= k / 4000 - 0.035) && all (from <= (k - 1) / 4000 + 0.035));
%!assert (size (lognrnd (0, 1, [2 0])), [2 0])
%!error <lognrnd: dimension> lognrnd (0, 1, 1.5, 2)
