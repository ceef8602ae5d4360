## tpdf (X, V)
## The density at X of Student's t distribution with V degrees of freedom.
##   >> tpdf (2, 5)
##   ans = 0.065090
## See also: tcdf, tinv, trnd
function y = tpdf (x, v)
  if (nargin < 2)
    print_usage ();
  end
  y = __dist__ ("tpdf", {"X", "V"}, x, {v});
end

%!assert (tpdf ([-30 -0.1 0.5 3], 4), [4.88382585684377e-07 0.372666465585853 0.322261868560387 0.0196934980908365], -1e-11)
%!error <tpdf: X and V> tpdf ({}, 5)
