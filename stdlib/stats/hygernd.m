## hygernd (T, M, N)
## hygernd (T, M, N, ROWS, COLUMNS, ...)
## hygernd (T, M, N, [ROWS, COLUMNS, ...])
## Random numbers of the hypergeometric distribution: how many of N things drawn from T are among the M marked ones.
##   >> size (hygernd (10, 4, 3, 2, 3))
##   ans =
##
##      2   3
##
## See also: hygepdf, hygecdf, hygeinv
function r = hygernd (t, m, n, varargin)
  if (nargin < 3)
    print_usage ();
  end
  r = __dist_rnd__ ("hygernd", {"T", "M", "N"}, {t, m, n}, varargin);
end

%!test
%! rand ('twister', 5); randn ('twister', 5); rande ('twister', 5); randg ('twister', 5); randp ('twister', 5);
%! r = hygernd (10, 4, 3, 1, 4000);
%! x = sort (r);
%! q = hygecdf (x, 10, 4, 3);
%! from = hygecdf (x - 1, 10, 4, 3);
%! k = 1:4000;   # the greatest distance from the distribution: Kolmogorov and Smirnov
%! assert (all (q >= k / 4000 - 0.035) && all (from <= (k - 1) / 4000 + 0.035));
%!assert (size (hygernd (10, 4, 3, [2 0])), [2 0])
%!error <hygernd: dimension> hygernd (10, 4, 3, 1.5, 2)
