## normrnd (MU, SIGMA)
## normrnd (MU, SIGMA, ROWS, COLUMNS, ...)
## normrnd (MU, SIGMA, [ROWS, COLUMNS, ...])
## Random numbers of the normal distribution with mean MU and standard deviation SIGMA.
##   >> size (normrnd (0, 1, 2, 3))
##   ans =
##
##      2   3
##
## See also: normpdf, normcdf, norminv
function r = normrnd (mu, sigma, varargin)
  if (nargin < 2)
    print_usage ();
  end
  r = __dist_rnd__ ("normrnd", {"MU", "SIGMA"}, {mu, sigma}, varargin);
end

%!test
%! rand ('twister', 5); randn ('twister', 5); rande ('twister', 5); randg ('twister', 5); randp ('twister', 5);
%! r = normrnd (0, 1, 1, 4000);
%! x = sort (r);
%! q = normcdf (x, 0, 1);
%! from = normcdf (x - 0, 0, 1);
%! k = 1:4000;   # the greatest distance from the distribution: Kolmogorov and Smirnov
%! assert (all (q >= k / 4000 - 0.035) && all (from <= (k - 1) / 4000 + 0.035));
%!assert (size (normrnd (0, 1, [2 0])), [2 0])
%!error <normrnd: dimension> normrnd (0, 1, 1.5, 2)
