## raylrnd (SIGMA)
## raylrnd (SIGMA, ROWS, COLUMNS, ...)
## raylrnd (SIGMA, [ROWS, COLUMNS, ...])
## Random numbers of the Rayleigh distribution with parameter SIGMA.
##   >> size (raylrnd (1.5, 2, 3))
##   ans =
##
##      2   3
##
## See also: raylpdf, raylcdf, raylinv
function r = raylrnd (sigma, varargin)
  if (nargin < 1)
    print_usage ();
  end
  r = __dist_rnd__ ("raylrnd", {"SIGMA"}, {sigma}, varargin);
end

%!test
%! rand ('twister', 5); randn ('twister', 5); rande ('twister', 5); randg ('twister', 5); randp ('twister', 5);
%! r = raylrnd (1.5, 1, 4000);
%! x = sort (r);
%! q = raylcdf (x, 1.5);
%! from = raylcdf (x - 0, 1.5);
%! k = 1:4000;   # the greatest distance from the distribution: Kolmogorov and Smirnov
%! assert (all (q >= k / 4000 - 0.035) && all (from <= (k - 1) / 4000 + 0.035));
%!assert (size (raylrnd (1.5, [2 0])), [2 0])
%!error <raylrnd: dimension> raylrnd (1.5, 1.5, 2)
