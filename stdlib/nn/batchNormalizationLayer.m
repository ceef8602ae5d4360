## L = batchNormalizationLayer ("Epsilon", E, "MeanDecay", M, "VarianceDecay", V)
## Normalise each channel by the mean and variance of the batch in training, of which running means are kept (of M and V of the new, 0.1) for
## prediction; then scale and shift by parameters: nn_batchnorm. The running variance has the number of elements less 1 below.
##   >> batchNormalizationLayer ().Settings.MeanDecay
##   ans = 0.1000
## See also: nn_batchnorm, layerNormalizationLayer
function L = batchNormalizationLayer (varargin)
  L = __nn_layer__ ("batchNormalization", struct (), varargin, struct ("Epsilon", 1e-5, "MeanDecay", 0.1, "VarianceDecay", 0.1));
end
