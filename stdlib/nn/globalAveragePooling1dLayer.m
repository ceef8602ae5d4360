## L = globalAveragePooling1dLayer ()
## The mean over the steps of a sequence: sequences become features.
##   >> globalAveragePooling1dLayer ().Type
##   ans = globalAveragePooling1d
## See also: sequenceInputLayer, convolution1dLayer
function L = globalAveragePooling1dLayer (varargin)
  L = __nn_layer__ ("globalAveragePooling1d", struct (), varargin, struct ());
end
