## Y = forward (NET, X)
## [Y, STATE] = forward (NET, X, "Outputs", NAME)
## What a network gives in training: with dropout, and normalisation by the mean and variance of these examples. STATE is what NET.State
## becomes by it. Layouts and NAME are those of predict. It has gradients by parameters in NET.Learnables.
##   >> net = dlnetwork ([featureInputLayer(1); batchNormalizationLayer]);
##   >> round (forward (net, [1; 3]))'
##   ans =
##
##     -1   1
##
## See also: predict, trainnet
function [Y, state] = forward (net, X, varargin)
  if (nargin < 2)
    print_usage ();
  end
  output = __nn_options__ ("forward", varargin, "Outputs", "");
  net = __nn_network__ ("forward", net);
  [X, len] = __nn_input__ ("forward", net, X);
  last = net.Outputs;
  if (! isempty (output))
    last = find (strcmp (output, {net.Layers.Name}));
    if (isempty (last))
      error ("forward: there is no layer '%s'; there are %s", output, strjoin ({net.Layers.Name}, ", "));
    end
  end
  P = {net.Learnables.Value};
  if (isa (X, "single"))
    P = cellfun (@single, P, "UniformOutput", false);
  end
  [Y, state] = __nn_run__ (net, P, X, len, true, last);
  if (strcmp (net.Shapes{last}.Kind, "feature"))
    Y = Y.';
  end
end
%!test
%! net = dlnetwork ([featureInputLayer(1); batchNormalizationLayer]);
%! [Y, s] = forward (net, [1; 3]);  assert (s{2}.Mean, 0.2, 1e-15);  assert (s{2}.Variance, 0.9 + 0.2, 1e-15);
%!test  # gradients by parameters
%! net = dlnetwork ([featureInputLayer(2); fullyConnectedLayer(1)]);
%! [J, g] = ad_gradient (@(n) sum (forward (n, [1 2; 3 4])), net);  assert (g.Learnables(1).Value, [4 6]);
