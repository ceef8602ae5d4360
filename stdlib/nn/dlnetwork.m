## NET = dlnetwork (LAYERS)
## A network of a list of layers, with first parameters: a struct with Layers (named, in an order in which each comes after its inputs), Learnables (a
## struct array: Layer, Parameter, Value), State (running means of normalisations) and Shapes, what each layer gives. Parameters are drawn by
## rand and randn as the layers' initialisers say. Sizes that do not fit are errors that name the layer.
## Layers: featureInputLayer imageInputLayer sequenceInputLayer; fullyConnectedLayer convolution2dLayer convolution1dLayer
## groupedConvolution2dLayer transposedConv2dLayer maxPooling2dLayer averagePooling2dLayer globalAveragePooling2dLayer
## globalAveragePooling1dLayer flattenLayer lstmLayer bilstmLayer gruLayer rnnLayer wordEmbeddingLayer selfAttentionLayer
## batchNormalizationLayer layerNormalizationLayer dropoutLayer; reluLayer leakyReluLayer eluLayer geluLayer swishLayer
## softplusLayer tanhLayer sigmoidLayer softmaxLayer; additionLayer multiplicationLayer concatenationLayer
## depthConcatenationLayer (connectLayers).
##   >> rand ("twister", 1);  net = dlnetwork ([featureInputLayer(4); fullyConnectedLayer(3); softmaxLayer]);
##   >> size (net.Learnables(1).Value)
##   ans =
##
##      3   4
##
## See also: trainnet, predict, nn_summary, layerGraph, fullyConnectedLayer, convolution2dLayer, lstmLayer
function net = dlnetwork (layers)
  if (nargin != 1)
    print_usage ();
  end
  if (isstruct (layers) && isfield (layers, "Learnables"))
    net = layers;
    return;
  end
  if (iscell (layers))
    layers = vertcat (layers{:});
  end
  layers = layerGraph (layers);
  if (isempty (layers))
    error ("dlnetwork: there are no layers");
  end
  [layers, from] = in_order (layers);
  n = numel (layers);
  net = struct ("Layers", layers, "From", {from}, "Shapes", {cell(1, n)}, "Args", {cell(1, n)}, "First", zeros (1, n), ...
                "Learnables", struct ("Layer", {}, "Parameter", {}, "Value", {}, "Decay", {}), "State", {cell(1, n)}, ...
                "Outputs", [], "Classes", {{}});
  used = [from{:}];
  net.Outputs = setdiff (1:n, used);
  if (numel (net.Outputs) != 1)
    error ("dlnetwork: nothing goes on from the layers %s; one of them only can be the output", ...
           strjoin ({layers(net.Outputs).Name}, ", "));
  end
  for k = 1:n
    [out, parameters, net.Args{k}, net.State{k}] = __nn_plan__ (layers(k), net.Shapes(from{k}), where (layers(k), k));
    net.Shapes{k} = out;
    net.First(k) = numel (net.Learnables) + 1;
    for p = parameters
      value = first_value (p, layers(k), where (layers(k), k));
      net.Learnables(end+1) = struct ("Layer", layers(k).Name, "Parameter", p.Name, "Value", value, "Decay", p.Decay);
    end
  end
  net.Learnables = net.Learnables(:);
end

function text = where (layer, k)
  text = sprintf ("dlnetwork: layer %d '%s' (%sLayer)", k, layer.Name, layer.Type);
end

## Each after its inputs; the inputs' numbers.
function [layers, from] = in_order (layers)
  names = {layers.Name};
  n = numel (layers);
  inputs = cell (1, n);
  for k = 1:n
    ports = layers(k).Inputs;
    is_input = ! isempty (regexp (layers(k).Type, "Input$"));
    if (is_input)
      continue;
    end
    for p = 1:numel (ports)
      at = find (strcmp (ports{p}, names));
      if (isempty (at))
        if (k == 1)
          error ("dlnetwork: the first layer is '%s' (%sLayer); begin with featureInputLayer, imageInputLayer or sequenceInputLayer", ...
                 names{1}, layers(1).Type);
        end
        error ("dlnetwork: input %d of layer '%s' (%sLayer) is not connected; use connectLayers", p, names{k}, layers(k).Type);
      end
      inputs{k}(p) = at;
    end
  end
  order = [];
  while (numel (order) < n)
    ready = find (! ismember (1:n, order) & cellfun (@(i) all (ismember (i, order)), inputs), 1);
    if (isempty (ready))
      error ("dlnetwork: the connections go in a circle, through '%s'", names{find (! ismember (1:n, order), 1)});
    end
    order(end+1) = ready;
  end
  place(order) = 1:n;
  layers = layers(order);
  from = cellfun (@(i) place(i), inputs(order), "UniformOutput", false);
  if (sum (cellfun (@isempty, from)) != 1)
    error ("dlnetwork: one input layer is needed; there are %d", sum (cellfun (@isempty, from)));
  end
end

function v = first_value (p, layer, who)
  if (isfield (layer.Settings, p.Name) && ! isempty (layer.Settings.(p.Name)))
    v = layer.Settings.(p.Name);
    want = [p.Size, 1, 1](1:max (2, numel (p.Size)));
    if (! isequal (size (v), [want(1:find ([want(1:2) > 0, want(3:end) > 1], 1, "last"))]))
      error ("%s: %s is %s, it must be %s", who, p.Name, __nn_sized__ (size (v)), __nn_sized__ (want));
    end
    return;
  end
  sz = p.Size;
  switch (p.Init)
    case "zeros"
      v = zeros (sz);
    case "ones"
      v = ones (sz);
    case "narrow-normal"
      v = 0.01 * randn (sz);
    case "glorot"
      r = sqrt (6 / sum (p.Fan));
      v = r * (2 * rand (sz) - 1);
    case "he"
      v = sqrt (2 / p.Fan(1)) * randn (sz);
    case "orthogonal"
      v = reshape (orthogonal (sz(1), prod (sz(2:end))), sz);
      if (numel (sz) > 2)
        v = reshape (orthogonal (prod (sz(1:end-1)), sz(end)), sz);
      end
    case "unit-forget-gate"
      v = zeros (sz);
      v(sz(1)/4+1:sz(1)/2) = 1;
  end
end

function Q = orthogonal (r, c)
  [Q, R] = qr (randn (max (r, c), min (r, c)), "econ");
  Q = Q .* sign (diag (R) + (diag (R) == 0))';
  if (r < c)
    Q = Q';
  end
end
%!test
%! net = dlnetwork ([imageInputLayer([28 28 1]); convolution2dLayer(5, 8); reluLayer; maxPooling2dLayer(2, "Stride", 2); ...
%!                   convolution2dLayer(3, 16); reluLayer; maxPooling2dLayer(2, "Stride", 2); fullyConnectedLayer(10); softmaxLayer]);
%! assert (cellfun (@(s) s.Size(end), net.Shapes), [1 8 8 8 16 16 16 10 10]);
%! assert (sum (arrayfun (@(l) numel (l.Value), net.Learnables)), 208 + 1168 + 4010);
%!test  # orthogonal weights
%! net = dlnetwork ([featureInputLayer(3); fullyConnectedLayer(5, "WeightsInitializer", "orthogonal")]);
%! W = net.Learnables(1).Value;  assert (W' * W, eye (3), 1e-12);
%!test  # a skip connection
%! L = [featureInputLayer(3, "Name", "x"); fullyConnectedLayer(3); additionLayer(2, "Name", "sum")];
%! net = dlnetwork (connectLayers (L, "x", "sum/in2"));  assert (net.From{3}, [2 1]);
%!error <dlnetwork: layer 2 'conv' \(convolution2dLayer\): windows of 5x5 do not fit into 4x4> dlnetwork ([imageInputLayer([4 4 1]); convolution2dLayer(5, 8)])
%!error <dlnetwork: layer 2 'conv' \(convolution2dLayer\) wants images; featureinput 'input' gives 3 features> dlnetwork ([featureInputLayer(3); convolution2dLayer(5, 8)])
%!error <dlnetwork: the first layer is 'relu' \(reluLayer\); begin with> dlnetwork (reluLayer)
%!error <dlnetwork: input 2 of layer 'a' \(additionLayer\) is not connected> dlnetwork ([featureInputLayer(3); additionLayer(2, "Name", "a")])
%!error <layer 2 'fc' \(fullyConnectedLayer\): Weights is 2x2, it must be 2x3> dlnetwork ([featureInputLayer(3); fullyConnectedLayer(2, "Weights", ones (2))])
