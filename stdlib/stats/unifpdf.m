## unifpdf (X, A, B)
## The density at X of the uniform distribution on [A, B]. Parameters left out are 0 and 1.
##   >> unifpdf (3, 1, 6)
##   ans = 0.2000
## See also: unifcdf, unifinv, unifrnd
function y = unifpdf (x, a = 0, b = 1)
  if (nargin < 1)
    print_usage ();
  end
  y = __dist__ ("unifpdf", {"X", "A", "B"}, x, {a, b});
end

%!assert (unifpdf ([0 1 2.5 5], 1, 4), [0 0.333333333333333 0.333333333333333 0], -1e-11)
%!error <unifpdf: X, A, and B> unifpdf ({}, 1, 6)
