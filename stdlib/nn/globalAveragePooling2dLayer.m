## L = globalAveragePooling2dLayer ()
## The mean of each channel of an image: images become features.
##   >> globalAveragePooling2dLayer ().Type
##   ans = globalAveragePooling2d
## See also: nn_globalavgpool, averagePooling2dLayer
function L = globalAveragePooling2dLayer (varargin)
  L = __nn_layer__ ("globalAveragePooling2d", struct (), varargin, struct ());
end
