## Y = minibatchpredict (NET, X)
## Y = minibatchpredict (NET, X, "MiniBatchSize", M)
## predict, M examples (128) at a time.
##   >> net = dlnetwork ([featureInputLayer(2); fullyConnectedLayer(1, "Weights", [1 2])]);
##   >> minibatchpredict (net, [1 2], "MiniBatchSize", 1)
##   ans = 5
## See also: predict
function Y = minibatchpredict (net, X, varargin)
  if (nargin < 2)
    print_usage ();
  end
  [output, m] = __nn_options__ ("minibatchpredict", varargin, "Outputs", "", "MiniBatchSize", 128);
  Y = predict (net, X, "Outputs", output, "MiniBatchSize", m);
end
%!error <minibatchpredict: unknown option 'x'> minibatchpredict (1, 2, "x", 1)
