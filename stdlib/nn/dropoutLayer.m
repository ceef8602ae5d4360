## L = dropoutLayer (P)
## In training, elements are set to 0 with probability P (0.5) and the others multiplied by 1 / (1 - P): nn_dropout. Nothing happens
## in prediction.
##   >> dropoutLayer (0.2).Settings.Probability
##   ans = 0.2000
## See also: nn_dropout, batchNormalizationLayer
function L = dropoutLayer (probability = 0.5, varargin)
  if (! (isnumeric (probability) && isscalar (probability) && probability >= 0 && probability < 1))
    error ("dropoutLayer: the probability must be a number from 0 to below 1");
  end
  L = __nn_layer__ ("dropout", struct ("Probability", probability), varargin, struct ());
end
%!error <dropoutLayer: the probability must be> dropoutLayer (1)
