## L = eluLayer (ALPHA)
## nn_elu: x above 0, ALPHA (exp (x) - 1) below.
##   >> eluLayer ().Settings.Alpha
##   ans = 1
## See also: reluLayer, nn_elu
function L = eluLayer (alpha = 1, varargin)
  if (! (isnumeric (alpha) && isreal (alpha) && isscalar (alpha) && isfinite (alpha)))
    error ("eluLayer: ALPHA must be a number");
  end
  L = __nn_layer__ ("elu", struct ("Alpha", alpha), varargin, struct ());
end
%!error <eluLayer: ALPHA must be a number> eluLayer ("a")
