## L = fullyConnectedLayer (K)
## L = fullyConnectedLayer (K, "WeightsInitializer", WORD, "Name", NAME, ...)
## K units, each connected to all inputs: W x + b. Images are taken as one long column; of sequences each step. WeightsInitializer is "glorot", "he", "orthogonal", "narrow-normal" (deviation 0.01), "zeros" or "ones"; BiasInitializer "zeros",
## "narrow-normal" or "ones"; Weights and Bias give them themselves.
##   >> fullyConnectedLayer (10).Settings.OutputSize
##   ans = 10
## See also: reluLayer, softmaxLayer, dlnetwork
function L = fullyConnectedLayer (outputSize, varargin)
  if (nargin < 1)
    print_usage ();
  end
  outputSize = __nn_sizes__ ("fullyConnectedLayer", "the number of units", outputSize);
  L = __nn_layer__ ("fullyConnected", struct ("OutputSize", outputSize), varargin, struct ("WeightsInitializer", {{"glorot", "he", "orthogonal", "narrow-normal", "zeros", "ones"}}, ...
                                "BiasInitializer", {{"zeros", "narrow-normal", "ones"}}, "Weights", [], "Bias", []));
end
%!error <fullyConnectedLayer: the number of units must be a positive whole number> fullyConnectedLayer (2.5)
