## binornd (N, PS)
## binornd (N, PS, ROWS, COLUMNS, ...)
## binornd (N, PS, [ROWS, COLUMNS, ...])
## Random numbers of the binomial distribution: how many of N trials succeed, each with probability PS.
##   >> size (binornd (5, 0.25, 2, 3))
##   ans =
##
##      2   3
##
## See also: binopdf, binocdf, binoinv
function r = binornd (n, ps, varargin)
  if (nargin < 2)
    print_usage ();
  end
  r = __dist_rnd__ ("binornd", {"N", "PS"}, {n, ps}, varargin);
end

%!test
%! rand ('twister', 5); randn ('twister', 5); rande ('twister', 5); randg ('twister', 5); randp ('twister', 5);
%! r = binornd (5, 0.25, 1, 4000);
%! x = sort (r);
%! q = binocdf (x, 5, 0.25);
%! from = binocdf (x - 1, 5, 0.25);
%! k = 1:4000;   # the greatest distance from the distribution: Kolmogorov and Smirnov
%! assert (all (q >= k / 4000 - 0.035) && all (from <= (k - 1) / 4000 + 0.035));
%!assert (size (binornd (5, 0.25, [2 0])), [2 0])
%!error <binornd: dimension> binornd (5, 0.25, 1.5, 2)
