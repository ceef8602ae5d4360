## R = leaky_relu (Z)
## R = leaky_relu (Z, SLOPE)
## The rectifier that lets a little through: Z where it is positive, SLOPE * Z (0.01) elsewhere.
##   >> leaky_relu ([-2 0 3], 0.1)
##   ans =
##
##     -0.2000        0   3.0000
##
## See also: relu, sigmoid
function r = leaky_relu (z, slope = 0.01)
  if (nargin < 1)
    print_usage ();
  end
  r = z;
  below = z < 0;
  r(below) = slope * z(below);
end
%!assert (leaky_relu ([-100 5]), [-1 5])
