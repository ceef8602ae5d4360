## L = geluLayer ()
## L = geluLayer ("Name", NAME)
## nn_gelu.
##   >> geluLayer ().Type
##   ans = gelu
## See also: dlnetwork, fullyConnectedLayer
function L = geluLayer (varargin)
  L = __nn_layer__ ("gelu", struct (), varargin, struct ());
end
