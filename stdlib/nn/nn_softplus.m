## Y = nn_softplus (X)
## log (1 + exp (X)), a smooth rectifier, without overflow. It has gradients.
##   >> nn_softplus ([0 10])
##   ans =
##
##       0.6931   10.0000
##
## See also: nn_relu, softplusLayer
function Y = nn_softplus (X)
  if (nargin < 1)
    print_usage ();
  end
  Y = max (X, 0) + log1p (exp (-abs (X)));
end
%!assert (nn_softplus ([-1000 1000]), [0 1000])
