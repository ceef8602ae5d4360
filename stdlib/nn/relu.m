## R = relu (Z)
## The rectifier max (Z, 0) of each element.
##   >> relu ([-2 0 3])
##   ans =
##
##      0   0   3
##
## See also: leaky_relu, step_function, sigmoid
function r = relu (z)
  if (nargin != 1)
    print_usage ();
  end
  r = max (z, 0);
end
%!assert (relu ([-1 0; 2 -Inf]), [0 0; 2 0])
