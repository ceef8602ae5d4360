## G = sigmoid (Z)
## The logistic function 1 ./ (1 + exp (-Z)) of each element.
##   >> sigmoid ([-Inf 0 Inf])
##   ans =
##
##           0   0.5000   1.0000
##
## See also: sigmoid_gradient, softmax, relu, tanh
function g = sigmoid (z)
  if (nargin != 1)
    print_usage ();
  end
  g = 1 ./ (1 + exp (-z));
end
%!assert (sigmoid ([0; log(3)]), [0.5; 0.75], 1e-15)
%!assert (class (sigmoid (single (1))), "single")
%!assert (sigmoid ([-1000 1000]), [0 1])
