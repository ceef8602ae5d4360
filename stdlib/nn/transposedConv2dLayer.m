## L = transposedConv2dLayer (SIZE, F)
## L = transposedConv2dLayer (SIZE, F, "Stride", S, "Cropping", P, ...)
## Transposed convolution by F filters: images become larger. S and P as in nn_convtranspose. WeightsInitializer is "glorot", "he", "orthogonal", "narrow-normal" (deviation 0.01), "zeros" or "ones"; BiasInitializer "zeros",
## "narrow-normal" or "ones"; Weights and Bias give them themselves.
##   >> transposedConv2dLayer (4, 8, "Stride", 2, "Cropping", "same").Settings.Stride
##   ans = 2
## See also: nn_convtranspose, convolution2dLayer
function L = transposedConv2dLayer (filterSize, numFilters, varargin)
  if (nargin < 2)
    print_usage ();
  end
  filterSize = __nn_sizes__ ("transposedConv2dLayer", "the size of filters", filterSize, 2);
  numFilters = __nn_sizes__ ("transposedConv2dLayer", "the number of filters", numFilters);
  L = __nn_layer__ ("transposedConv2d", struct ("FilterSize", filterSize, "NumFilters", numFilters), varargin, struct ("Stride", 1, "Cropping", 0, ...
                                "NumChannels", "auto", "WeightsInitializer", {{"glorot", "he", "orthogonal", "narrow-normal", "zeros", "ones"}}, ...
                                "BiasInitializer", {{"zeros", "narrow-normal", "ones"}}, "Weights", [], "Bias", []));
end
