## L = layerNormalizationLayer ("Epsilon", E)
## Normalise the features of each example, of each step of sequences, all channels of a pixel: nn_layernorm.
##   >> layerNormalizationLayer ().Settings.Epsilon > 0
##   ans = 1
## See also: nn_layernorm, batchNormalizationLayer
function L = layerNormalizationLayer (varargin)
  L = __nn_layer__ ("layerNormalization", struct (), varargin, struct ("Epsilon", 1e-5));
end
