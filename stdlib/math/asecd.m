## asecd (X)
## Inverse secant in degrees.
##   >> asecd (1)
##   ans = 0
## See also: secd, asec
function y = asecd (x)
  if (nargin < 1)
    print_usage ();
  end
  y = asec (x) * 180 / pi;
end

%!assert (asecd (2), 60, 1e-13)
