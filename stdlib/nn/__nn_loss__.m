## J = __nn_loss__ (NET, P, X, LEN, T, LOSS, TRAINING)
## [J, Y] = __nn_loss__ (...)
## The loss of a network with the parameters P on examples and targets as layers have them. What training changes in NET.State is kept:
## [STATE, Y] = __nn_loss__ ("state") gives it, once, and the outputs.
##   >> net = dlnetwork ([featureInputLayer(1); fullyConnectedLayer(1, "Weights", 2)]);
##   >> __nn_loss__ (net, {2, 0}, [1 2], [], [1 1], "mse", false)
##   ans = 5
## See also: trainnet, __nn_run__
function [J, Y] = __nn_loss__ (net, P, X, len, T, loss, training)
  persistent state outputs;
  if (nargin == 1)
    J = state;
    Y = outputs;
    state = outputs = [];
    return;
  end
  logits = ischar (loss) && any (strcmp (loss, {"crossentropy", "binary-crossentropy"}));
  [Y, new] = __nn_run__ (net, P, X, len, training, net.Outputs, logits);
  if (training)
    state = new;
    outputs = ad_stop (Y);
  end
  kind = net.Shapes{net.Outputs}.Kind;
  if (! ischar (loss))
    if (strcmp (kind, "feature"))
      J = loss (Y.', T.');
    else
      J = loss (Y, T);
    end
    if (! (isnumeric (J) && isscalar (J)))
      error ("trainnet: the loss function returned a %s %s; it must return one number", ...
             __nn_sized__ (size (J)), class (ad_stop (J)));
    end
    return;
  end
  if (! size_equal (Y, T))
    error ("trainnet: the network gives %d steps, T has %d", size (Y, 3), size (T, 3));
  end
  there = 1;
  count = numel (Y);
  if (strcmp (kind, "sequence") && ! isempty (len))
    there = reshape (1:size (Y, 3), 1, 1, []) <= len(:)';
    count = sum (len) * rows (Y);
  end
  switch (loss)
    case "crossentropy"
      d = 1 + 2 * strcmp (kind, "image");
      Z = Y - max (ad_stop (Y), [], d);
      each = log (sum (exp (Z), d)) - sum (T .* Z, d);
      if (isequal (there, 1))
        J = sum (each(:)) * (size (Y, d) / count);
      else
        J = sum ((each .* there)(:)) * (size (Y, d) / count);
      end
    case "binary-crossentropy"
      J = sum ((there .* (max (Y, 0) - Y .* T + log1p (exp (-abs (Y)))))(:)) / count;
    case "mse"
      J = sum ((there .* (Y - T) .^ 2)(:)) / count;
    case "mae"
      J = sum ((there .* abs (Y - T))(:)) / count;
    case "huber"
      d = Y - T;
      inside = min (max (d, -1), 1);
      J = sum ((there .* inside .* (d - inside / 2))(:)) / count;
  end
end
%!test
%! net = dlnetwork ([featureInputLayer(2); softmaxLayer]);
%! assert (__nn_loss__ (net, {}, [0; log(3)], [], [1; 0], "crossentropy", false), log (4), 1e-14);
