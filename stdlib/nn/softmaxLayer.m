## L = softmaxLayer ()
## L = softmaxLayer ("Name", NAME)
## Probabilities of classes: nn_softmax. The last layer of a network that is trained with "crossentropy".
##   >> softmaxLayer ().Type
##   ans = softmax
## See also: dlnetwork, fullyConnectedLayer
function L = softmaxLayer (varargin)
  L = __nn_layer__ ("softmax", struct (), varargin, struct ());
end
