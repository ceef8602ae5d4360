## __nn_began__ (WHO, NET, P, X, LEN, J, G, WHEN)
## The error of training whose loss J or gradients G (a cell as the parameters P) are not finite: which layer began. WHEN says where in the
## training that is, and what may help.
##   >> net = dlnetwork ([featureInputLayer(1); fullyConnectedLayer(1, "Name", "sum", "Weights", Inf); reluLayer]);
##   >> __nn_began__ ("f", net, {net.Learnables.Value}, 2, [], Inf, {1, 1}, " in step 3")
##   error: f: the loss is Inf in step 3. It began in layer 2 'sum' (fullyConnectedLayer)
## See also: trainnet, nn_train
function __nn_began__ (who, net, P, x, len, J, G, when, advice = "")
  what = "Inf";
  if (isnan (J))
    what = "NaN";
  end
  if (! isfinite (J))
    [~, ~, all] = __nn_run__ (net, P, x, len, true);
    for k = 1:numel (all)
      if (any (! isfinite (all{k}(:))))
        error ("%s: the loss is %s%s. It began in %s%s", who, what, when, the_layer (net, k), advice);
      end
    end
    error ("%s: the loss is %s%s, though the outputs are finite: it began in the loss", who, what, when);
  end
  ## backwards: the layer next to the loss is the first
  odd = find (cellfun (@(g) any (! isfinite (g(:))), G), 1, "last");
  k = find (strcmp ({net.Layers.Name}, net.Learnables(odd).Layer));
  error ("%s: the loss is finite, its gradient is not%s. It began in or behind %s%s", who, when, the_layer (net, k), advice);
end

function text = the_layer (net, k)
  text = sprintf ("layer %d '%s' (%sLayer)", k, net.Layers(k).Name, net.Layers(k).Type);
end
%!error <f: the loss is NaN in step 3, though the outputs are finite: it began in the loss> __nn_began__ ("f", dlnetwork ([featureInputLayer(1); fullyConnectedLayer(1)]), {1, 1}, 2, [], NaN, {1, 1}, " in step 3")
%!error <f: the loss is finite, its gradient is not in step 3. It began in or behind layer 2 'fc' \(fullyConnectedLayer\); stop> __nn_began__ ("f", dlnetwork ([featureInputLayer(1); fullyConnectedLayer(1)]), {1, 1}, 2, [], 1, {1, NaN}, " in step 3", "; stop")
