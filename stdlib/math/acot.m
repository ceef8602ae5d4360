## acot (X)
## Inverse cotangent in radians.
##   >> acot (1)
##   ans = 0.7854
## See also: cot, atan
function y = acot (x)
  if (nargin < 1)
    print_usage ();
  end
  y = atan (1 ./ x);
end

%!assert (acot ([0 1]), [pi/2 pi/4])
