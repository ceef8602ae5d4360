## unidinv (P, N)
## The least X that with probability P is not exceeded: the inverse of unidcdf for
## the uniform distribution on the whole numbers 1 to N.
##   >> unidinv (0.25, 6)
##   ans = 2
## See also: unidpdf, unidcdf, unidrnd
function x = unidinv (p, n)
  if (nargin < 2)
    print_usage ();
  end
  x = __dist__ ("unidinv", {"P", "N"}, p, {n});
end

%!assert (unidinv ([0.01 0.3 0.5 1], 6), [1 2 3 6], -1e-9)
%!assert (unidinv ([-1 2 NaN], 6), NaN (1, 3))
%!error <unidinv: P and N> unidinv ({}, 6)
