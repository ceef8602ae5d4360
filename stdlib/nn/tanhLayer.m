## L = tanhLayer ()
## L = tanhLayer ("Name", NAME)
## tanh (x).
##   >> tanhLayer ().Type
##   ans = tanh
## See also: dlnetwork, fullyConnectedLayer
function L = tanhLayer (varargin)
  L = __nn_layer__ ("tanh", struct (), varargin, struct ());
end
