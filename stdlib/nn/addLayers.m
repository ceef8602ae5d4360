## LAYERS = addLayers (LAYERS, MORE)
## Layers that belong to a network beside those there: MORE is a list, each connected to the one before, the first to nothing yet.
##   >> L = addLayers (layerGraph ([featureInputLayer(3); reluLayer]), tanhLayer ("Name", "side"));
##   >> numel (L)
##   ans = 3
## See also: connectLayers, layerGraph
function layers = addLayers (layers, more)
  if (nargin != 2)
    print_usage ();
  end
  layers = layerGraph (layers);
  n = numel (layers);
  all = layerGraph ([layers; more(:)]);
  if (n > 0 && numel (all) > n && isempty (more(1).Inputs{1}))
    all(n+1).Inputs{1} = "(none)";
  end
  layers = all;
end
