## N = nn_numparams (LAYERS)
## [N, BY_LAYER] = nn_numparams (LAYERS)
## Number of weights, biases included, of a network whose layers have LAYERS = [s1 ... sL] units: the sum of
## s(l+1) * (s(l) + 1), the elements of BY_LAYER.
##   >> nn_numparams ([400 25 10])
##   ans = 10285
##   >> [n, by_layer] = nn_numparams ([64*64*3 3 2 1])
##   n = 36878
##   by_layer =
##
##      36867       8       3
##
## See also: nn_summary, nn_init, nn_unroll
function [n, by_layer] = nn_numparams (layers)
  if (nargin != 1)
    print_usage ();
  end
  if (numel (layers) < 2)
    error ("nn_numparams: layers must list at least the inputs and the outputs, as in [400 25 10]");
  end
  layers = layers(:)';
  by_layer = layers(2:end) .* (layers(1:end-1) + 1);
  n = sum (by_layer);
end
%!assert (nn_numparams ([400 25 10]), 10285)
%!assert (nn_numparams ([1 1]), 2)
%!error <nn_numparams: layers must list at least> nn_numparams (3)
