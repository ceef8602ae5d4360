## acsc (X)
## Inverse cosecant in radians.
##   >> acsc (2)
##   ans = 0.5236
## See also: csc, asin
function y = acsc (x)
  if (nargin < 1)
    print_usage ();
  end
  y = asin (1 ./ x);
end

%!assert (acsc (2), pi/6, 1e-15)
