## Y = nn_leakyrelu (X, SCALE)
## X where it is above 0, SCALE (0.01) times X elsewhere. It has gradients.
##   >> nn_leakyrelu ([-1 2], 0.1)
##   ans =
##
##     -0.1000   2.0000
##
## See also: nn_relu, leakyReluLayer
function Y = nn_leakyrelu (X, scale = 0.01)
  if (nargin < 1)
    print_usage ();
  end
  Y = X .* ((X > 0) + scale * (X <= 0));
end
%!assert (nn_leakyrelu ([-100 0 3]), [-1 0 3])
