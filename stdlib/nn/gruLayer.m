## L = gruLayer (U)
## L = gruLayer (U, "OutputMode", WORD, "Name", NAME, ...)
## U gated recurrent units over sequences: nn_gru. ResetGateMode as there. OutputMode is "sequence" (the outputs of all steps) or "last" (of the last one).
## InputWeightsInitializer ("glorot"), RecurrentWeightsInitializer ("orthogonal") and BiasInitializer ("zeros", "narrow-normal", "ones")
## are words as in convolution2dLayer.
##   >> gruLayer (16, "OutputMode", "last").Settings.OutputMode
##   ans = last
## See also: nn_gru, sequenceInputLayer
function L = gruLayer (numHiddenUnits, varargin)
  if (nargin < 1)
    print_usage ();
  end
  numHiddenUnits = __nn_sizes__ ("gruLayer", "the number of units", numHiddenUnits);
  L = __nn_layer__ ("gru", struct ("NumHiddenUnits", numHiddenUnits), varargin, struct ("OutputMode", {{"sequence", "last"}}, ...
                                "ResetGateMode", {{"after-multiplication", "before-multiplication"}}, ...
                                "InputWeightsInitializer", {{"glorot", "he", "orthogonal", "narrow-normal", "zeros"}}, ...
                                "RecurrentWeightsInitializer", {{"orthogonal", "glorot", "he", "narrow-normal", "zeros"}}, ...
                                "BiasInitializer", {{"zeros", "narrow-normal", "ones"}}, ...
                                "InputWeights", [], "RecurrentWeights", [], "Bias", []));
end
%!error <gruLayer: OutputMode must be one of: sequence, last> gruLayer (4, "OutputMode", "all")
