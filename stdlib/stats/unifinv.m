## unifinv (P, A, B)
## The X that with probability P is not exceeded: the inverse of unifcdf for
## the uniform distribution on [A, B]. Parameters left out are 0 and 1.
##   >> unifinv (0.25, 1, 6)
##   ans = 2.2500
## See also: unifpdf, unifcdf, unifrnd
function x = unifinv (p, a = 0, b = 1)
  if (nargin < 1)
    print_usage ();
  end
  x = __dist__ ("unifinv", {"P", "A", "B"}, p, {a, b});
end

%!assert (unifinv ([0 0.3 0.5 1], 1, 4), [1 1.9 2.5 4], -1e-9)
%!assert (unifinv ([-1 2 NaN], 1, 6), NaN (1, 3))
%!error <unifinv: P, A, and B> unifinv ({}, 1, 6)
