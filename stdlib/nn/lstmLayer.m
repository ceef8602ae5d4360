## L = lstmLayer (U)
## L = lstmLayer (U, "OutputMode", WORD, "Name", NAME, ...)
## U LSTM units over sequences: nn_lstm. OutputMode is "sequence" (the outputs of all steps) or "last" (of the last one).
## InputWeightsInitializer ("glorot"), RecurrentWeightsInitializer ("orthogonal") and BiasInitializer ("unit-forget-gate", "zeros", "narrow-normal", "ones")
## are words as in convolution2dLayer.
##   >> lstmLayer (16, "OutputMode", "last").Settings.OutputMode
##   ans = last
## See also: nn_lstm, sequenceInputLayer
function L = lstmLayer (numHiddenUnits, varargin)
  if (nargin < 1)
    print_usage ();
  end
  numHiddenUnits = __nn_sizes__ ("lstmLayer", "the number of units", numHiddenUnits);
  L = __nn_layer__ ("lstm", struct ("NumHiddenUnits", numHiddenUnits), varargin, struct ("OutputMode", {{"sequence", "last"}}, ...
                                "InputWeightsInitializer", {{"glorot", "he", "orthogonal", "narrow-normal", "zeros"}}, ...
                                "RecurrentWeightsInitializer", {{"orthogonal", "glorot", "he", "narrow-normal", "zeros"}}, ...
                                "BiasInitializer", {{"unit-forget-gate", "zeros", "narrow-normal", "ones"}}, ...
                                "InputWeights", [], "RecurrentWeights", [], "Bias", []));
end
%!error <lstmLayer: OutputMode must be one of: sequence, last> lstmLayer (4, "OutputMode", "all")
