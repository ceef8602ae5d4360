## acscd (X)
## Inverse cosecant in degrees.
##   >> acscd (1)
##   ans = 90
## See also: cscd, acsc
function y = acscd (x)
  if (nargin < 1)
    print_usage ();
  end
  y = acsc (x) * 180 / pi;
end

%!assert (acscd (2), 30, 1e-13)
