## cot (X)
## Cotangent, 1 ./ tan (X), of angles in radians.
##   >> cot (pi/4)
##   ans = 1.0000
## See also: tan, sec, csc, acot
function y = cot (x)
  if (nargin < 1)
    print_usage ();
  end
  y = 1 ./ tan (x);
end

%!assert (cot (pi/4), 1, 1e-14)
