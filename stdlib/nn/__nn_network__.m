## NET = __nn_network__ (WHO, NET)
## NET if it is a network; an error if it is a list of layers, which has no parameters yet, or anything else.
##   >> net = __nn_network__ ("f", dlnetwork ([featureInputLayer(2); fullyConnectedLayer(1)]));
## See also: dlnetwork, predict
function net = __nn_network__ (who, net)
  if (isstruct (net) && isfield (net, "Learnables"))
    return;
  elseif (isstruct (net) && isfield (net, "Inputs"))
    error ("%s: these are layers, which have no parameters yet: train them (trainnet), or make a network of them with dlnetwork", who);
  end
  error ("%s: NET must be a network, which trainnet, nn_train or dlnetwork returns; it is of class %s", ...
         who, class (net));
end
%!error <f: these are layers, which have no parameters yet>
%! __nn_network__ ("f", [featureInputLayer(2); fullyConnectedLayer(1)])
%!error <f: NET must be a network, .* it is of class double> __nn_network__ ("f", 3)
