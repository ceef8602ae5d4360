## unidpdf (X, N)
## The probability of X of the uniform distribution on the whole numbers 1 to N.
##   >> unidpdf (3, 6)
##   ans = 0.1667
## See also: unidcdf, unidinv, unidrnd
function y = unidpdf (x, n)
  if (nargin < 2)
    print_usage ();
  end
  y = __dist__ ("unidpdf", {"X", "N"}, x, {n});
end

%!assert (unidpdf ([0 1 2.5 7], 6), [0 0.166666666666667 0 0], -1e-11)
%!error <unidpdf: X and N> unidpdf ({}, 6)
