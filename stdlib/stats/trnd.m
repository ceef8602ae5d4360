## trnd (V)
## trnd (V, ROWS, COLUMNS, ...)
## trnd (V, [ROWS, COLUMNS, ...])
## Random numbers of Student's t distribution with V degrees of freedom.
##   >> size (trnd (5, 2, 3))
##   ans =
##
##      2   3
##
## See also: tpdf, tcdf, tinv
function r = trnd (v, varargin)
  if (nargin < 1)
    print_usage ();
  end
  r = __dist_rnd__ ("trnd", {"V"}, {v}, varargin);
end

%!test
%! rand ('twister', 5); randn ('twister', 5); rande ('twister', 5); randg ('twister', 5); randp ('twister', 5);
%! r = trnd (5, 1, 4000);
%! x = sort (r);
%! q = tcdf (x, 5);
%! from = tcdf (x - 0, 5);
%! k = 1:4000;   # the greatest distance from the distribution: Kolmogorov and Smirnov
%! assert (all (q >= k / 4000 - 0.035) && all (from <= (k - 1) / 4000 + 0.035));
%!assert (size (trnd (5, [2 0])), [2 0])
%!error <trnd: dimension> trnd (5, 1.5, 2)
