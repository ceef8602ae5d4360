## fpdf (X, V1, V2)
## The density at X of the F distribution with V1 and V2 degrees of freedom.
##   >> fpdf (2, 3, 8)
##   ans = 0.1472
## See also: fcdf, finv, frnd
function y = fpdf (x, v1, v2)
  if (nargin < 3)
    print_usage ();
  end
  y = __dist__ ("fpdf", {"X", "V1", "V2"}, x, {v1, v2});
end

%!assert (fpdf ([-1 0.1 1 9], 3, 8), [0 0.583811838649064 0.392231652043164 0.00202278356478076], -1e-11)
%!error <fpdf: X, V1, and V2> fpdf ({}, 3, 8)
