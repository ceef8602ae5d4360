## [J, RIGHT] = __nn_measure__ (NET, D, LOSS, MOST)
## The loss of a network on the examples D (X, T, len, N, kind and out, as layers have them), and the part of labels that are right (NaN
## where there are none); of MOST examples here and there at most.
##   >> net = dlnetwork ([featureInputLayer(1); fullyConnectedLayer(1, "Weights", 2)]);
##   >> __nn_measure__ (net, struct ("X", [1 2], "T", [1 1], "len", [], "N", 2, "kind", "feature", "out", "feature"), "mse")
##   ans = 5
## See also: trainnet, nn_train
function [J, right] = __nn_measure__ (net, d, loss, most = Inf)
  P = {net.Learnables.Value};
  n = min (d.N, most);
  some = round (linspace (1, d.N, n));
  J = hits = 0;
  labels = ischar (loss) && strcmp (loss, "crossentropy") && strcmp (d.out, "feature");
  for from = 1:256:n
    I = some(from:min (from + 255, n));
    len = [];
    if (! isempty (d.len))
      len = d.len(I);
    end
    [j, Y] = __nn_loss__ (net, P, __nn_take__ (d.X, I, d.kind), len, __nn_take__ (d.T, I, d.out), loss, ...
           false);
    J += double (j) * numel (I);
    if (labels)
      [~, y] = max (Y, [], 1);
      [~, t] = max (d.T(:,I), [], 1);
      hits += sum (y == t);
    end
  end
  J /= n;
  right = NaN;
  if (labels)
    right = hits / n;
  end
end
