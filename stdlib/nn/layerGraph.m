## LAYERS = layerGraph (LAYERS)
## The list of layers with names, each connected to the one before, to which addLayers and connectLayers add branches.
##   >> L = layerGraph ([featureInputLayer(3); reluLayer; reluLayer]);
##   >> L(3).Name
##   ans = relu_2
## See also: connectLayers, addLayers, dlnetwork
function layers = layerGraph (layers = [])
  layers = name_layers (layers(:));
  for k = 2:numel (layers)
    if (isempty (layers(k).Inputs{1}))
      layers(k).Inputs{1} = layers(k-1).Name;
    end
  end
end

## Names like conv_1, where there are several; unlike those that were given.
function layers = name_layers (layers)
  short = struct ("imageInput", "imageinput", "featureInput", "input", "sequenceInput", "sequenceinput", "convolution2d", "conv", ...
                  "groupedConvolution2d", "groupedconv", "convolution1d", "conv1d", "transposedConv2d", "transposed-conv", ...
                  "maxPooling2d", "maxpool", "averagePooling2d", "avgpool", "globalAveragePooling2d", "gap", ...
                  "globalAveragePooling1d", "gap1d", "fullyConnected", "fc", "leakyRelu", "leakyrelu", "batchNormalization", "batchnorm", ...
                  "layerNormalization", "layernorm", "wordEmbedding", "word-embedding", "selfAttention", "selfattention", ...
                  "depthConcatenation", "depthcat", "concatenation", "concat");
  if (isempty (layers))
    return;
  end
  if (! isstruct (layers) || ! isfield (layers, "Type"))
    error ("layerGraph: give layers, as [featureInputLayer(4); fullyConnectedLayer(3); softmaxLayer]");
  end
  types = {layers.Type};
  for k = 1:numel (layers)
    if (! isempty (layers(k).Name))
      continue;
    end
    base = types{k};
    if (isfield (short, base))
      base = short.(base);
    end
    n = sum (strcmp (types{k}, types(1:k)));
    name = base;
    if (sum (strcmp (types{k}, types)) > 1)
      name = sprintf ("%s_%d", base, n);
    end
    while (any (strcmp (name, {layers.Name})))
      n += 1;
      name = sprintf ("%s_%d", base, n);
    end
    layers(k).Name = name;
  end
  [~, first] = unique ({layers.Name}, "first");
  if (numel (first) < numel (layers))
    twice = setdiff (1:numel (layers), first);
    error ("layerGraph: two layers have the name '%s'", layers(twice(1)).Name);
  end
end
%!error <layerGraph: two layers have the name 'a'> layerGraph ([reluLayer("Name", "a"); tanhLayer("Name", "a")])
%!error <layerGraph: give layers> layerGraph (3)
