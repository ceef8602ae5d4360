## L = leakyReluLayer (SCALE)
## nn_leakyrelu: x above 0, SCALE (0.01) x below.
##   >> leakyReluLayer (0.1).Settings.Scale
##   ans = 0.1000
## See also: reluLayer, nn_leakyrelu
function L = leakyReluLayer (scale = 0.01, varargin)
  if (! (isnumeric (scale) && isreal (scale) && isscalar (scale) && isfinite (scale)))
    error ("leakyReluLayer: SCALE must be a number");
  end
  L = __nn_layer__ ("leakyRelu", struct ("Scale", scale), varargin, struct ());
end
%!error <leakyReluLayer: SCALE must be a number> leakyReluLayer ("a")
