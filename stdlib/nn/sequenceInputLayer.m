## L = sequenceInputLayer (C)
## L = sequenceInputLayer (C, "Normalization", WORD, "Name", NAME)
## The first layer of a network for sequences with C numbers in each step; they come as C x N x T, or as a cell of N matrices C x T, which may be
## of different lengths. Normalization: see imageInputLayer.
##   >> sequenceInputLayer (2).Settings.InputSize
##   ans = 2
## See also: lstmLayer, gruLayer, wordEmbeddingLayer, dlnetwork
function L = sequenceInputLayer (numFeatures, varargin)
  if (nargin < 1)
    print_usage ();
  end
  numFeatures = __nn_sizes__ ("sequenceInputLayer", "the number of features", numFeatures);
  L = __nn_layer__ ("sequenceInput", struct ("InputSize", numFeatures), varargin, struct ("Normalization", {{"none", "zerocenter", "zscore"}}));
end
