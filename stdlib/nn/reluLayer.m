## L = reluLayer ()
## L = reluLayer ("Name", NAME)
## max (x, 0); its derivative is 0 at 0.
##   >> reluLayer ().Type
##   ans = relu
## See also: dlnetwork, fullyConnectedLayer
function L = reluLayer (varargin)
  L = __nn_layer__ ("relu", struct (), varargin, struct ());
end
