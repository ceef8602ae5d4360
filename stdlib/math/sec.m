## sec (X)
## Secant, 1 ./ cos (X), of angles in radians.
##   >> sec (0)
##   ans = 1
## See also: cos, csc, cot, asec
function y = sec (x)
  if (nargin < 1)
    print_usage ();
  end
  y = 1 ./ cos (x);
end

%!assert (sec ([0 pi/3]), [1 2], 1e-14)
