## asec (X)
## Inverse secant in radians.
##   >> asec (2)
##   ans = 1.0472
## See also: sec, acos
function y = asec (x)
  if (nargin < 1)
    print_usage ();
  end
  y = acos (1 ./ x);
end

%!assert (asec (2), pi/3, 1e-15)
