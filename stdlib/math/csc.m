## csc (X)
## Cosecant, 1 ./ sin (X), of angles in radians.
##   >> csc (pi/2)
##   ans = 1
## See also: sin, sec, cot, acsc
function y = csc (x)
  if (nargin < 1)
    print_usage ();
  end
  y = 1 ./ sin (x);
end

%!assert (csc ([pi/2 pi/6]), [1 2], 1e-14)
