## exprnd (MU)
## exprnd (MU, ROWS, COLUMNS, ...)
## exprnd (MU, [ROWS, COLUMNS, ...])
## Random numbers of the exponential distribution with mean MU.
##   >> size (exprnd (4, 2, 3))
##   ans =
##
##      2   3
##
## See also: exppdf, expcdf, expinv
function r = exprnd (mu, varargin)
  if (nargin < 1)
    print_usage ();
  end
  r = __dist_rnd__ ("exprnd", {"MU"}, {mu}, varargin);
end

%!test
%! rand ('twister', 5); randn ('twister', 5); rande ('twister', 5); randg ('twister', 5); randp ('twister', 5);
%! r = exprnd (4, 1, 4000);
%! x = sort (r);
%! q = expcdf (x, 4);
%! from = expcdf (x - 0, 4);
%! k = 1:4000;   # the greatest distance from the distribution: Kolmogorov and Smirnov
%! assert (all (q >= k / 4000 - 0.035) && all (from <= (k - 1) / 4000 + 0.035));
%!assert (size (exprnd (4, [2 0])), [2 0])
%!error <exprnd: dimension> exprnd (4, 1.5, 2)
