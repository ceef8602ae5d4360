## geornd (PS)
## geornd (PS, ROWS, COLUMNS, ...)
## geornd (PS, [ROWS, COLUMNS, ...])
## Random numbers of the geometric distribution: failures before the first success, which has probability PS.
##   >> size (geornd (0.25, 2, 3))
##   ans =
##
##      2   3
##
## See also: geopdf, geocdf, geoinv
function r = geornd (ps, varargin)
  if (nargin < 1)
    print_usage ();
  end
  r = __dist_rnd__ ("geornd", {"PS"}, {ps}, varargin);
end

%!test
%! rand ('twister', 5); randn ('twister', 5); rande ('twister', 5); randg ('twister', 5); randp ('twister', 5);
%! r = geornd (0.25, 1, 4000);
%! x = sort (r);
%! q = geocdf (x, 0.25);
%! from = geocdf (x - 1, 0.25);
%! k = 1:4000;   # the greatest distance from the distribution: Kolmogorov and Smirnov
%! assert (all (q >= k / 4000 - 0.035) && all (from <= (k - 1) / 4000 + 0.035));
%!assert (size (geornd (0.25, [2 0])), [2 0])
%!error <geornd: dimension> geornd (0.25, 1.5, 2)
