## unidrnd (N)
## unidrnd (N, ROWS, COLUMNS, ...)
## unidrnd (N, [ROWS, COLUMNS, ...])
## Random numbers of the uniform distribution on the whole numbers 1 to N.
##   >> size (unidrnd (6, 2, 3))
##   ans =
##
##      2   3
##
## See also: unidpdf, unidcdf, unidinv
function r = unidrnd (n, varargin)
  if (nargin < 1)
    print_usage ();
  end
  r = __dist_rnd__ ("unidrnd", {"N"}, {n}, varargin);
end

%!test
%! rand ('twister', 5); randn ('twister', 5); rande ('twister', 5); randg ('twister', 5); randp ('twister', 5);
%! r = unidrnd (6, 1, 4000);
%! x = sort (r);
%! q = unidcdf (x, 6);
%! from = unidcdf (x - 1, 6);
%! k = 1:4000;   # the greatest distance from the distribution: Kolmogorov and Smirnov
%! assert (all (q >= k / 4000 - 0.035) && all (from <= (k - 1) / 4000 + 0.035));
%!assert (size (unidrnd (6, [2 0])), [2 0])
%!error <unidrnd: dimension> unidrnd (6, 1.5, 2)
