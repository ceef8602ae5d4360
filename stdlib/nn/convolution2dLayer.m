## L = convolution2dLayer (SIZE, F)
## L = convolution2dLayer (SIZE, F, "Stride", S, "Padding", P, "DilationFactor", D, ...)
## F filters of SIZE, a number or [height width], slide over images: nn_conv. S, D and P as there. WeightsInitializer is "glorot", "he", "orthogonal", "narrow-normal" (deviation 0.01), "zeros" or "ones"; BiasInitializer "zeros",
## "narrow-normal" or "ones"; Weights and Bias give them themselves.
##   >> convolution2dLayer (5, 8, "Padding", "same").Settings.NumFilters
##   ans = 8
## See also: nn_conv, groupedConvolution2dLayer, maxPooling2dLayer
function L = convolution2dLayer (filterSize, numFilters, varargin)
  if (nargin < 2)
    print_usage ();
  end
  filterSize = __nn_sizes__ ("convolution2dLayer", "the size of filters", filterSize, 2);
  numFilters = __nn_sizes__ ("convolution2dLayer", "the number of filters", numFilters);
  L = __nn_layer__ ("convolution2d", struct ("FilterSize", filterSize, "NumFilters", numFilters), varargin, struct ("Stride", 1, "Padding", 0, "DilationFactor", 1, ...
                                "NumChannels", "auto", "WeightsInitializer", {{"glorot", "he", "orthogonal", "narrow-normal", "zeros", "ones"}}, ...
                                "BiasInitializer", {{"zeros", "narrow-normal", "ones"}}, "Weights", [], "Bias", []));
end
%!error <convolution2dLayer: the number of filters must be a positive whole number> convolution2dLayer (3, 0)
%!error <convolution2dLayer: unknown option 'Strid'; options are Name, Stride, Padding> convolution2dLayer (3, 1, "Strid", 2)
