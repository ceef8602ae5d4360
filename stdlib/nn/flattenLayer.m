## L = flattenLayer ()
## L = flattenLayer ("Name", NAME)
## Images as one long column each, column by column, then channel by channel.
##   >> flattenLayer ().Type
##   ans = flatten
## See also: dlnetwork, fullyConnectedLayer
function L = flattenLayer (varargin)
  L = __nn_layer__ ("flatten", struct (), varargin, struct ());
end
