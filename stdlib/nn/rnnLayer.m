## L = rnnLayer (U)
## L = rnnLayer (U, "OutputMode", WORD, "Name", NAME, ...)
## U plain recurrent units over sequences: nn_rnn. Activation is "tanh" or "relu". OutputMode is "sequence" (the outputs of all steps) or "last" (of the last one).
## InputWeightsInitializer ("glorot"), RecurrentWeightsInitializer ("orthogonal") and BiasInitializer ("zeros", "narrow-normal", "ones")
## are words as in convolution2dLayer.
##   >> rnnLayer (16, "OutputMode", "last").Settings.OutputMode
##   ans = last
## See also: nn_rnn, sequenceInputLayer
function L = rnnLayer (numHiddenUnits, varargin)
  if (nargin < 1)
    print_usage ();
  end
  numHiddenUnits = __nn_sizes__ ("rnnLayer", "the number of units", numHiddenUnits);
  L = __nn_layer__ ("rnn", struct ("NumHiddenUnits", numHiddenUnits), varargin, struct ("OutputMode", {{"sequence", "last"}}, ...
                                "Activation", {{"tanh", "relu"}}, ...
                                "InputWeightsInitializer", {{"glorot", "he", "orthogonal", "narrow-normal", "zeros"}}, ...
                                "RecurrentWeightsInitializer", {{"orthogonal", "glorot", "he", "narrow-normal", "zeros"}}, ...
                                "BiasInitializer", {{"zeros", "narrow-normal", "ones"}}, ...
                                "InputWeights", [], "RecurrentWeights", [], "Bias", []));
end
%!error <rnnLayer: OutputMode must be one of: sequence, last> rnnLayer (4, "OutputMode", "all")
