## S = step_function (Z)
## The threshold of a perceptron: 1 where Z is at least 0, else 0.
##   >> step_function ([-2 0 3])
##   ans =
##
##      0   1   1
##
## See also: sigmoid, relu
function s = step_function (z)
  if (nargin != 1)
    print_usage ();
  end
  s = double (z >= 0);
end
%!assert (step_function ([-1e-9; 0; 5]), [0; 1; 1])
