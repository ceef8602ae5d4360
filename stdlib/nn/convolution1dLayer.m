## L = convolution1dLayer (SIZE, F)
## L = convolution1dLayer (SIZE, F, "Stride", S, "Padding", P, "DilationFactor", D, ...)
## F filters of SIZE steps slide along sequences. P is a number, [before after], "same", "valid" or "causal" (no step sees those behind it). Other
## options as those of convolution2dLayer.
##   >> convolution1dLayer (3, 8, "Padding", "causal").Settings.FilterSize
##   ans = 3
## See also: convolution2dLayer, sequenceInputLayer, globalAveragePooling1dLayer
function L = convolution1dLayer (filterSize, numFilters, varargin)
  if (nargin < 2)
    print_usage ();
  end
  filterSize = __nn_sizes__ ("convolution1dLayer", "the size of filters", filterSize);
  numFilters = __nn_sizes__ ("convolution1dLayer", "the number of filters", numFilters);
  L = __nn_layer__ ("convolution1d", struct ("FilterSize", filterSize, "NumFilters", numFilters), varargin, struct ("Stride", 1, "Padding", 0, "DilationFactor", 1, ...
                                "NumChannels", "auto", "WeightsInitializer", {{"glorot", "he", "orthogonal", "narrow-normal", "zeros", "ones"}}, ...
                                "BiasInitializer", {{"zeros", "narrow-normal", "ones"}}, "Weights", [], "Bias", []));
end
