## L = depthConcatenationLayer (N)
## L = depthConcatenationLayer (N, "Name", NAME)
## The channels of N inputs, one behind the other. The first input is the layer before; the others are connected by connectLayers.
##   >> depthConcatenationLayer (2).Settings.NumInputs
##   ans = 2
## See also: connectLayers, layerGraph
function L = depthConcatenationLayer (numInputs, varargin)
  if (nargin < 1)
    print_usage ();
  end
  numInputs = __nn_sizes__ ("depthConcatenationLayer", "the number of inputs", numInputs);
  L = __nn_layer__ ("depthConcatenation", struct ("NumInputs", numInputs), varargin, struct (), numInputs);
end
