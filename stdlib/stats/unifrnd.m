## unifrnd (A, B)
## unifrnd (A, B, ROWS, COLUMNS, ...)
## unifrnd (A, B, [ROWS, COLUMNS, ...])
## Random numbers of the uniform distribution on [A, B].
##   >> size (unifrnd (1, 6, 2, 3))
##   ans =
##
##      2   3
##
## See also: unifpdf, unifcdf, unifinv
function r = unifrnd (a, b, varargin)
  if (nargin < 2)
    print_usage ();
  end
  r = __dist_rnd__ ("unifrnd", {"A", "B"}, {a, b}, varargin);
end

%!test
%! rand ('twister', 5); randn ('twister', 5); rande ('twister', 5); randg ('twister', 5); randp ('twister', 5);
%! r = unifrnd (1, 6, 1, 4000);
%! x = sort (r);
%! q = unifcdf (x, 1, 6);
%! from = unifcdf (x - 0, 1, 6);
%! k = 1:4000;   # the greatest distance from the distribution: Kolmogorov and Smirnov
%! assert (all (q >= k / 4000 - 0.035) && all (from <= (k - 1) / 4000 + 0.035));
%!assert (size (unifrnd (1, 6, [2 0])), [2 0])
%!error <unifrnd: dimension> unifrnd (1, 6, 1.5, 2)
