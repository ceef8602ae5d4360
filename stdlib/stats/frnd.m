## frnd (V1, V2)
## frnd (V1, V2, ROWS, COLUMNS, ...)
## frnd (V1, V2, [ROWS, COLUMNS, ...])
## Random numbers of the F distribution with V1 and V2 degrees of freedom.
##   >> size (frnd (3, 8, 2, 3))
##   ans =
##
##      2   3
##
## See also: fpdf, fcdf, finv
function r = frnd (v1, v2, varargin)
  if (nargin < 2)
    print_usage ();
  end
  r = __dist_rnd__ ("frnd", {"V1", "V2"}, {v1, v2}, varargin);
end

%!test
%! rand ('twister', 5); randn ('twister', 5); rande ('twister', 5); randg ('twister', 5); randp ('twister', 5);
%! r = frnd (3, 8, 1, 4000);
%! x = sort (r);
%! q = fcdf (x, 3, 8);
%! from = fcdf (x - 0, 3, 8);
%! k = 1:4000;   # the greatest distance from the distribution: Kolmogorov and Smirnov
%! assert (all (q >= k / 4000 - 0.035) && all (from <= (k - 1) / 4000 + 0.035));
%!assert (size (frnd (3, 8, [2 0])), [2 0])
%!error <frnd: dimension> frnd (3, 8, 1.5, 2)
