## L = featureInputLayer (C)
## L = featureInputLayer (C, "Normalization", WORD, "Name", NAME)
## The first layer of a network whose examples are rows of C numbers. Normalization: see imageInputLayer.
##   >> featureInputLayer (4).Type
##   ans = featureInput
## See also: fullyConnectedLayer, imageInputLayer, dlnetwork
function L = featureInputLayer (numFeatures, varargin)
  if (nargin < 1)
    print_usage ();
  end
  numFeatures = __nn_sizes__ ("featureInputLayer", "the number of features", numFeatures);
  L = __nn_layer__ ("featureInput", struct ("InputSize", numFeatures), varargin, struct ("Normalization", {{"none", "zerocenter", "zscore"}}));
end
%!error <featureInputLayer: the number of features must be> featureInputLayer (0)
