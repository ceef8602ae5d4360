## gamrnd (A, B)
## gamrnd (A, B, ROWS, COLUMNS, ...)
## gamrnd (A, B, [ROWS, COLUMNS, ...])
## Random numbers of the gamma distribution with shape A and scale B.
##   >> size (gamrnd (3, 2, 2, 3))
##   ans =
##
##      2   3
##
## See also: gampdf, gamcdf, gaminv
function r = gamrnd (a, b, varargin)
  if (nargin < 2)
    print_usage ();
  end
  r = __dist_rnd__ ("gamrnd", {"A", "B"}, {a, b}, varargin);
end

%!test
%! rand ('twister', 5); randn ('twister', 5); rande ('twister', 5); randg ('twister', 5); randp ('twister', 5);
%! r = gamrnd (3, 2, 1, 4000);
%! x = sort (r);
%! q = gamcdf (x, 3, 2);
%! from = gamcdf (x - 0, 3, 2);
%! k = 1:4000;   # the greatest distance from the distribution: Kolmogorov and Smirnov
%! assert (all (q >= k / 4000 - 0.035) && all (from <= (k - 1) / 4000 + 0.035));
%!assert (size (gamrnd (3, 2, [2 0])), [2 0])
%!error <gamrnd: dimension> gamrnd (3, 2, 1.5, 2)
