## betarnd (A, B)
## betarnd (A, B, ROWS, COLUMNS, ...)
## betarnd (A, B, [ROWS, COLUMNS, ...])
## Random numbers of the beta distribution with the exponents A and B.
##   >> size (betarnd (2, 3, 2, 3))
##   ans =
##
##      2   3
##
## See also: betapdf, betacdf, betainv
function r = betarnd (a, b, varargin)
  if (nargin < 2)
    print_usage ();
  end
  r = __dist_rnd__ ("betarnd", {"A", "B"}, {a, b}, varargin);
end

%!test
%! rand ('twister', 5); randn ('twister', 5); rande ('twister', 5); randg ('twister', 5); randp ('twister', 5);
%! r = betarnd (2, 3, 1, 4000);
%! x = sort (r);
%! q = betacdf (x, 2, 3);
%! from = betacdf (x - 0, 2, 3);
%! k = 1:4000;   # the greatest distance from the distribution: Kolmogorov and Smirnov
%! assert (all (q >= k / 4000 - 0.035) && all (from <= (k - 1) / 4000 + 0.035));
%!assert (size (betarnd (2, 3, [2 0])), [2 0])
%!error <betarnd: dimension> betarnd (2, 3, 1.5, 2)
