## L = additionLayer (N)
## L = additionLayer (N, "Name", NAME)
## The sum of N inputs of one size. The first is the layer before; the others are connected by connectLayers.
##   >> additionLayer (2).Settings.NumInputs
##   ans = 2
## See also: connectLayers, layerGraph
function L = additionLayer (numInputs, varargin)
  if (nargin < 1)
    print_usage ();
  end
  numInputs = __nn_sizes__ ("additionLayer", "the number of inputs", numInputs);
  L = __nn_layer__ ("addition", struct ("NumInputs", numInputs), varargin, struct (), numInputs);
end
