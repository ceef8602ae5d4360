## L = groupedConvolution2dLayer (SIZE, F, G)
## L = groupedConvolution2dLayer (SIZE, F, "channel-wise", ...)
## G groups of F filters, each of which sees its share of the channels; "channel-wise": a group for each channel. Options as those of convolution2dLayer.
##   >> groupedConvolution2dLayer (3, 1, "channel-wise").Settings.NumGroups
##   ans = channel-wise
## See also: convolution2dLayer, nn_conv
function L = groupedConvolution2dLayer (filterSize, numFilters, numGroups, varargin)
  if (nargin < 3)
    print_usage ();
  end
  filterSize = __nn_sizes__ ("groupedConvolution2dLayer", "the size of filters", filterSize, 2);
  numFilters = __nn_sizes__ ("groupedConvolution2dLayer", "the number of filters", numFilters);
  if (! ischar (numGroups))
    numGroups = __nn_sizes__ ("groupedConvolution2dLayer", "the number of groups", numGroups);
  elseif (! strcmpi (numGroups, "channel-wise"))
    error ("groupedConvolution2dLayer: the groups must be a number or \"channel-wise\"");
  end
  L = __nn_layer__ ("groupedConvolution2d", struct ("FilterSize", filterSize, "NumFilters", numFilters, "NumGroups", numGroups), varargin, struct ("Stride", 1, "Padding", 0, "DilationFactor", 1, ...
                                "NumChannels", "auto", "WeightsInitializer", {{"glorot", "he", "orthogonal", "narrow-normal", "zeros", "ones"}}, ...
                                "BiasInitializer", {{"zeros", "narrow-normal", "ones"}}, "Weights", [], "Bias", []));
end
