## Y = predict (NET, X)
## Y = predict (NET, X, "Outputs", NAME, "MiniBatchSize", M)
## What a network gives for examples: N x K, an example a row (images: H x W x C x N, sequences: K x N x T, or a cell if X is one). NAME is
## a layer whose output is wanted instead of the last one's. X: features N x C, images H x W x C x N or gray ones H x W x N, sequences
## C x N x T or a cell of matrices C x T.
##   >> net = dlnetwork ([featureInputLayer(2); fullyConnectedLayer(1, "Weights", [1 2])]);
##   >> predict (net, [1 2; 3 4])
##   ans =
##
##       5
##      11
##
## See also: trainnet, forward, minibatchpredict, scores2label
function Y = predict (net, X, varargin)
  if (nargin < 2)
    print_usage ();
  end
  if (isstruct (net) && isfield (net, "kind") && strcmp (net.kind, "onnx"))
    Y = __onnx_predict__ (net, X, varargin{:});
    return;
  end
  [output, m] = __nn_options__ ("predict", varargin, "Outputs", "", "MiniBatchSize", 256);
  net = __nn_network__ ("predict", net);
  if (! (isnumeric (m) && isscalar (m) && m >= 1))
    error ("predict: MiniBatchSize must be a positive whole number");
  end
  m = floor (m);
  kind = net.Shapes{cellfun(@isempty, net.From)}.Kind;
  was_cell = iscell (X);
  [X, len, N] = __nn_input__ ("predict", net, X);
  last = net.Outputs;
  if (! isempty (output))
    last = find (strcmp (output, {net.Layers.Name}));
    if (isempty (last))
      error ("predict: there is no layer '%s'; there are %s", output, strjoin ({net.Layers.Name}, ", "));
    end
  end
  P = {net.Learnables.Value};
  if (isa (X, "single"))
    P = cellfun (@single, P, "UniformOutput", false);
  end
  parts = {};
  for k = 1:m:max (N, 1)
    I = k:min (k + m - 1, N);
    some = len;
    if (! isempty (len))
      some = len(I);
    end
    parts{end+1} = __nn_run__ (net, P, __nn_take__ (X, I, kind), some, false, last);
  end
  switch (net.Shapes{last}.Kind)
    case "feature"
      Y = horzcat (parts{:}).';
    case "image"
      Y = cat (4, parts{:});
    otherwise
      Y = cat (2, parts{:});
      if (was_cell)
        Y = cells_of (Y, len);
      end
  end
end

function c = cells_of (Y, len)
  [K, N, T] = size (Y);
  c = cell (N, 1);
  if (isempty (len))
    len = repmat (T, 1, N);
  end
  for n = 1:N
    c{n} = reshape (Y(:,n,1:len(n)), K, len(n));
  end
end
%!test  # sequences of different lengths: as each by itself
%! rand ("twister", 1);  randn ("twister", 1);
%! net = dlnetwork ([sequenceInputLayer(2); bilstmLayer(3); selfAttentionLayer(1, 2); lstmLayer(4); gruLayer(2, "OutputMode", "last")]);
%! X = {rand(2, 5), rand(2, 3), rand(2, 1)};
%! Y = predict (net, X);
%! for k = 1:3, assert (Y(k,:), predict (net, X(k)), 1e-14); end
%!test
%! net = dlnetwork ([sequenceInputLayer(1); rnnLayer(2)]);
%! Y = predict (net, {[1 2 3], [1 2]});  assert (size (Y{1}), [2 3]);  assert (size (Y{2}), [2 2]);
%! assert (Y{1}(:,1:2), Y{2}, 1e-15);
%!assert (class (predict (dlnetwork ([featureInputLayer(2); fullyConnectedLayer(1)]), single ([1 2]))), "single")
%!error <predict: there is no layer 'q'; there are input, fc> predict (dlnetwork ([featureInputLayer(2); fullyConnectedLayer(1)]), [1 2], "Outputs", "q")
