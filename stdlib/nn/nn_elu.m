## Y = nn_elu (X, ALPHA)
## X where it is above 0, ALPHA (1) times exp (X) - 1 elsewhere. (Clevert, Unterthiner, Hochreiter 2015) It has gradients.
##   >> nn_elu ([-log(2) 2])
##   ans =
##
##     -0.5000   2.0000
##
## See also: nn_relu, eluLayer
function Y = nn_elu (X, alpha = 1)
  if (nargin < 1)
    print_usage ();
  end
  Y = max (X, 0) + alpha * expm1 (min (X, 0));
end
%!assert (nn_elu ([-Inf 0 3], 2), [-2 0 3])
