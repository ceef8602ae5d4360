## LAYERS = connectLayers (LAYERS, FROM, TO)
## Connect the output of the layer called FROM to an input of a layer: TO is its name, or "NAME/inK" for its input K.
##   >> L = layerGraph ([featureInputLayer(3, "Name", "x"); fullyConnectedLayer(3); additionLayer(2, "Name", "sum")]);
##   >> L = connectLayers (L, "x", "sum/in2");
##   >> L(3).Inputs
##   ans =
##   {
##     [1,1] = fc
##     [1,2] = x
##   }
##
## See also: layerGraph, addLayers, additionLayer
function layers = connectLayers (layers, from, to)
  if (nargin != 3)
    print_usage ();
  end
  if (isfield (layers, "Learnables"))
    error ("connectLayers: connect the layers before dlnetwork makes a network of them");
  end
  layers = layerGraph (layers);
  names = {layers.Name};
  port = 1;
  cut = strfind (to, "/in");
  name = to;
  if (! isempty (cut))
    port = str2double (["0", to(cut(end)+3:end)]);
    port = max (port, 1);
    name = to(1:cut(end)-1);
  end
  if (! any (strcmp (from, names)))
    error ("connectLayers: there is no layer '%s'; there are %s", from, strjoin (names, ", "));
  end
  k = find (strcmp (name, names));
  if (isempty (k))
    error ("connectLayers: there is no layer '%s'; there are %s", name, strjoin (names, ", "));
  end
  if (port > numel (layers(k).Inputs))
    error ("connectLayers: layer '%s' has %d inputs, not %d", name, numel (layers(k).Inputs), port);
  end
  layers(k).Inputs{port} = from;
end
%!error <connectLayers: there is no layer 'q'; there are relu> connectLayers (reluLayer, "q", "relu")
%!error <connectLayers: layer 'relu' has 1 inputs, not 2> connectLayers (reluLayer, "relu", "relu/in2")
