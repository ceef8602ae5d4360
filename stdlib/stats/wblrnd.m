## wblrnd (LAMBDA, K)
## wblrnd (LAMBDA, K, ROWS, COLUMNS, ...)
## wblrnd (LAMBDA, K, [ROWS, COLUMNS, ...])
## Random numbers of the Weibull distribution with scale LAMBDA and shape K.
##   >> size (wblrnd (3, 2, 2, 3))
##   ans =
##
##      2   3
##
## See also: wblpdf, wblcdf, wblinv
function r = wblrnd (lambda, k, varargin)
  if (nargin < 2)
    print_usage ();
  end
  r = __dist_rnd__ ("wblrnd", {"LAMBDA", "K"}, {lambda, k}, varargin);
end

%!test
%! rand ('twister', 5); randn ('twister', 5); rande ('twister', 5); randg ('twister', 5); randp ('twister', 5);
%! r = wblrnd (3, 2, 1, 4000);
%! x = sort (r);
%! q = wblcdf (x, 3, 2);
%! from = wblcdf (x - 0, 3, 2);
%! k = 1:4000;   # the greatest distance from the distribution: Kolmogorov and Smirnov
%! assert (all (q >= k / 4000 - 0.035) && all (from <= (k - 1) / 4000 + 0.035));
%!assert (size (wblrnd (3, 2, [2 0])), [2 0])
%!error <wblrnd: dimension> wblrnd (3, 2, 1.5, 2)
