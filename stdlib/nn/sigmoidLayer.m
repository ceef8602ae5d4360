## L = sigmoidLayer ()
## L = sigmoidLayer ("Name", NAME)
## 1 ./ (1 + exp (-x)).
##   >> sigmoidLayer ().Type
##   ans = sigmoid
## See also: dlnetwork, fullyConnectedLayer
function L = sigmoidLayer (varargin)
  L = __nn_layer__ ("sigmoid", struct (), varargin, struct ());
end
