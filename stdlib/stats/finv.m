## finv (P, V1, V2)
## The X that with probability P is not exceeded: the inverse of fcdf for
## the F distribution with V1 and V2 degrees of freedom.
##   >> finv (0.95, 3, 8)
##   ans = 4.0662
## See also: fpdf, fcdf, frnd
function x = finv (p, v1, v2)
  if (nargin < 3)
    print_usage ();
  end
  x = __dist__ ("finv", {"P", "V1", "V2"}, p, {v1, v2});
end

%!assert (finv ([0.001 0.3 0.5 0.99], 3, 8), [0.00765585353511214 0.488178180422666 0.860037808522182 7.59099194759885], -1e-9)
%!assert (finv ([-1 2 NaN], 3, 8), NaN (1, 3))
%!error <finv: P, V1, and V2> finv ({}, 3, 8)
