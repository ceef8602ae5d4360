## poissrnd (LAMBDA)
## poissrnd (LAMBDA, ROWS, COLUMNS, ...)
## poissrnd (LAMBDA, [ROWS, COLUMNS, ...])
## Random numbers of the Poisson distribution with mean LAMBDA.
##   >> size (poissrnd (3, 2, 3))
##   ans =
##
##      2   3
##
## See also: poisspdf, poisscdf, poissinv
function r = poissrnd (lambda, varargin)
  if (nargin < 1)
    print_usage ();
  end
  r = __dist_rnd__ ("poissrnd", {"LAMBDA"}, {lambda}, varargin);
end

%!test
%! rand ('twister', 5); randn ('twister', 5); rande ('twister', 5); randg ('twister', 5); randp ('twister', 5);
%! r = poissrnd (3, 1, 4000);
%! x = sort (r);
%! q = poisscdf (x, 3);
%! from = poisscdf (x - 1, 3);
%! k = 1:4000;   # the greatest distance from the distribution: Kolmogorov and Smirnov
%! assert (all (q >= k / 4000 - 0.035) && all (from <= (k - 1) / 4000 + 0.035));
%!assert (size (poissrnd (3, [2 0])), [2 0])
%!error <poissrnd: dimension> poissrnd (3, 1.5, 2)
