## asind (X)
## Inverse sine in degrees.
##   >> asind (1)
##   ans = 90
## See also: sind, asin
function y = asind (x)
  if (nargin < 1)
    print_usage ();
  end
  y = asin (x) * 180 / pi;
end

%!assert (asind ([0 1]), [0 90])
