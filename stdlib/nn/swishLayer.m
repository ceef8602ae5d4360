## L = swishLayer ()
## L = swishLayer ("Name", NAME)
## nn_swish: x times its logistic function.
##   >> swishLayer ().Type
##   ans = swish
## See also: dlnetwork, fullyConnectedLayer
function L = swishLayer (varargin)
  L = __nn_layer__ ("swish", struct (), varargin, struct ());
end
