## L = multiplicationLayer (N)
## L = multiplicationLayer (N, "Name", NAME)
## The product, element by element, of N inputs of one size. The first is the layer before; the others are connected by connectLayers.
##   >> multiplicationLayer (2).Settings.NumInputs
##   ans = 2
## See also: connectLayers, layerGraph
function L = multiplicationLayer (numInputs, varargin)
  if (nargin < 1)
    print_usage ();
  end
  numInputs = __nn_sizes__ ("multiplicationLayer", "the number of inputs", numInputs);
  L = __nn_layer__ ("multiplication", struct ("NumInputs", numInputs), varargin, struct (), numInputs);
end
