## [NORMS, DEAD] = __nn_trace__ (NET, P, X, LEN, G)
## What "Trace" shows: the norm of each parameter's gradient, and of each reluLayer the part of the units that are 0 for all examples X.
##   >> net = dlnetwork ([featureInputLayer(1); fullyConnectedLayer(2, "Weights", [1; -1]); reluLayer]);
##   >> [norms, dead] = __nn_trace__ (net, {net.Learnables.Value}, [1 2], [], {[3; 4], [0; 0]})
##   norms =
##
##      5   0
##
##   dead = 0.5000
## See also: trainnet, nn_train
function [norms, dead] = __nn_trace__ (net, P, x, len, G)
  norms = cellfun (@(g) norm (g(:)), G);
  [~, ~, all] = __nn_run__ (net, P, x, len, false);
  dead = [];
  for k = find (strcmp ({net.Layers.Type}, "relu"))
    a = all{k};
    if (strcmp (net.Shapes{k}.Kind, "image"))
      alive = any (any (any (a, 1), 2), 4);
    else
      alive = any (any (a, 2), 3);
    end
    dead(end+1) = mean (double (! alive(:)));
  end
end
