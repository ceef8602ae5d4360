## L = bilstmLayer (U)
## L = bilstmLayer (U, "OutputMode", WORD, "Name", NAME, ...)
## U LSTM units from the first step to the last, and U from the last to the first; 2 U outputs. OutputMode is "sequence" (the outputs of all steps) or "last" (of the last one).
## InputWeightsInitializer ("glorot"), RecurrentWeightsInitializer ("orthogonal") and BiasInitializer ("unit-forget-gate", "zeros", "narrow-normal", "ones")
## are words as in convolution2dLayer.
##   >> bilstmLayer (16, "OutputMode", "last").Settings.OutputMode
##   ans = last
## See also: nn_lstm, sequenceInputLayer
function L = bilstmLayer (numHiddenUnits, varargin)
  if (nargin < 1)
    print_usage ();
  end
  numHiddenUnits = __nn_sizes__ ("bilstmLayer", "the number of units", numHiddenUnits);
  L = __nn_layer__ ("bilstm", struct ("NumHiddenUnits", numHiddenUnits), varargin, struct ("OutputMode", {{"sequence", "last"}}, ...
                                "InputWeightsInitializer", {{"glorot", "he", "orthogonal", "narrow-normal", "zeros"}}, ...
                                "RecurrentWeightsInitializer", {{"orthogonal", "glorot", "he", "narrow-normal", "zeros"}}, ...
                                "BiasInitializer", {{"unit-forget-gate", "zeros", "narrow-normal", "ones"}}, ...
                                "InputWeights", [], "RecurrentWeights", [], "Bias", []));
end
%!error <bilstmLayer: OutputMode must be one of: sequence, last> bilstmLayer (4, "OutputMode", "all")
