## L = concatenationLayer (DIM, N)
## L = concatenationLayer (DIM, N, "Name", NAME)
## N inputs put together along dimension DIM: 1 for features and for the numbers of a step; 1, 2 or 3 for images. The first input is the
## layer before; the others are connected by connectLayers.
##   >> concatenationLayer (1, 2).Settings.NumInputs
##   ans = 2
## See also: connectLayers, layerGraph
function L = concatenationLayer (dim, numInputs, varargin)
  if (nargin < 2)
    print_usage ();
  end
  dim = __nn_sizes__ ("concatenationLayer", "the dimension", dim);
  numInputs = __nn_sizes__ ("concatenationLayer", "the number of inputs", numInputs);
  L = __nn_layer__ ("concatenation", struct ("Dim", dim, "NumInputs", numInputs), varargin, struct (), numInputs);
end
