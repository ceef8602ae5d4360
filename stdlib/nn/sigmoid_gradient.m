## D = sigmoid_gradient (Z)
## Derivative of the logistic function at Z: g .* (1 - g) with g = sigmoid (Z). It is 0.25 at 0 and small far from it.
##   >> sigmoid_gradient ([-10 0 10])
##   ans =
##
##      4.5396e-05   2.5000e-01   4.5396e-05
##
## See also: sigmoid, nn_backprop
function d = sigmoid_gradient (z)
  if (nargin != 1)
    print_usage ();
  end
  g = 1 ./ (1 + exp (-z));
  d = g .* (1 - g);
end
%!assert (sigmoid_gradient (0), 0.25)
%!assert (sigmoid_gradient ([-1000 1000]), [0 0])
