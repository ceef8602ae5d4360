## Y = nn_swish (X)
## X times its logistic function (also called SiLU). It has gradients.
##   >> nn_swish ([0 log(3)])
##   ans =
##
##           0   0.8240
##
## See also: nn_gelu, swishLayer
function Y = nn_swish (X)
  if (nargin < 1)
    print_usage ();
  end
  Y = X .* (0.5 + 0.5 * tanh (0.5 * X));
end
%!assert (nn_swish ([-1000 1000]), [0 1000])
