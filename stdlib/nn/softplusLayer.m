## L = softplusLayer ()
## L = softplusLayer ("Name", NAME)
## nn_softplus: log (1 + exp (x)).
##   >> softplusLayer ().Type
##   ans = softplus
## See also: dlnetwork, fullyConnectedLayer
function L = softplusLayer (varargin)
  L = __nn_layer__ ("softplus", struct (), varargin, struct ());
end
