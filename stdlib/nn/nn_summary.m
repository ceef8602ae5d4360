## nn_summary (LAYERS)
## nn_summary (LAYERS, OPTIONS)
## S = nn_summary (...)
## Table of a network's layers: units, what the layer computes, the shape of its Theta, and how many parameters that makes.
## OPTIONS are those of nn_backprop (Activation, Output). S is a struct with the same numbers.
##   >> nn_summary ([400 25 10])
##   layer  units  activation   Theta     weights  biases  parameters
##       1    400  input
##       2     25  sigmoid      25 x 401    10000      25       10025
##       3     10  sigmoid      10 x 26       250      10         260
##   total                                  10250      35       10285
## nn_summary (LAYERS) of a list of layers, or of a network of dlnetwork, shows what each gives, from what, and its parameters:
##   >> nn_summary ([imageInputLayer([28 28 1]); convolution2dLayer(5, 8); reluLayer; fullyConnectedLayer(10); softmaxLayer])
##   layer  name        type            output     weights  biases  parameters
##       1  imageinput  imageInput      28x28x1
##       2  conv        convolution2d   24x24x8        200       8         208
##       3  relu        relu            24x24x8
##       4  fc          fullyConnected  10           46080      10       46090
##       5  softmax     softmax         10
##   total                                           46280      18       46298
## See also: dlnetwork, nn_numparams, nn_backprop, nn_init
function S = nn_summary (layers, varargin)
  if (nargin < 1)
    print_usage ();
  end
  if (isstruct (layers) || iscell (layers))
    S = network_summary (dlnetwork (layers), nargout > 0);
    if (nargout == 0)
      clear S;
    end
    return;
  end
  [n, by_layer] = nn_numparams (layers);
  L = numel (layers);
  hidden = "sigmoid";
  output = "sigmoid";
  k = 1;
  while (k <= numel (varargin))
    if (isstruct (varargin{k}))
      pairs = [fieldnames(varargin{k}), struct2cell(varargin{k})]';
      k += 1;
    else
      pairs = varargin(k:min (k + 1, end));
      k += 2;
    end
    for p = 1:2:numel (pairs) - 1
      if (strcmpi (pairs{p}, "Activation"))
        hidden = pairs{p+1};
      elseif (strcmpi (pairs{p}, "Output"))
        output = pairs{p+1};
      end
    end
  end
  names = cell (1, L);
  names{1} = "input";
  for l = 2:L-1
    if (iscell (hidden))
      names{l} = hidden{l-1};
    else
      names{l} = hidden;
    end
  end
  names{L} = output;
  layers = layers(:)';
  weights = layers(2:end) .* layers(1:end-1);
  if (nargout > 0)
    S = struct ("layers", layers, "activation", {names}, "weights", weights, "biases", layers(2:end), ...
                "parameters", by_layer, "total", n);
    return;
  end
  shapes = cell (1, L);
  shapes{1} = "";
  for l = 2:L
    shapes{l} = sprintf ("%d x %d", layers(l), layers(l-1) + 1);
  end
  width = max ([8, cellfun(@numel, shapes)]);
  line = sprintf ("%%5s %%6s  %%-11s  %%-%ds  %%7s %%7s  %%10s", width);
  puts ([deblank(sprintf (line, "layer", "units", "activation", "Theta", "weights", "biases", "parameters")), "\n"]);
  printf ("%5d %6d  %s\n", 1, layers(1), names{1});
  for l = 2:L
    puts ([sprintf(line, sprintf ("%d", l), sprintf ("%d", layers(l)), names{l}, shapes{l}, sprintf ("%d", weights(l-1)), ...
                   sprintf ("%d", layers(l)), sprintf ("%d", by_layer(l-1))), "\n"]);
  end
  puts ([sprintf(line, "total", "", "", "", sprintf ("%d", sum (weights)), sprintf ("%d", sum (layers(2:end))), ...
                 sprintf ("%d", n)), "\n"]);
end

function S = network_summary (net, quiet)
  n = numel (net.Layers);
  names = {net.Layers.Name};
  types = {net.Layers.Type};
  weights = biases = zeros (1, n);
  shapes = from = cell (1, n);
  ends = [net.First(2:end) - 1, numel(net.Learnables)];
  straight = true;
  for k = 1:n
    for p = net.First(k):ends(k)
      count = numel (net.Learnables(p).Value);
      if (net.Learnables(p).Decay)
        weights(k) += count;
      else
        biases(k) += count;
      end
    end
    sz = net.Shapes{k}.Size;
    shapes{k} = strjoin (arrayfun (@(d) sprintf ("%d", d), sz, "UniformOutput", false), "x");
    if (strcmp (net.Shapes{k}.Kind, "sequence"))
      shapes{k} = [shapes{k} " a step"];
    end
    straight = straight && (k == 1 || isequal (net.From{k}, k - 1));
    from{k} = strjoin (names(net.From{k}), ", ");
  end
  S = struct ("names", {names}, "types", {types}, "shapes", {shapes}, "weights", weights, "biases", biases, ...
              "parameters", weights + biases, "total", sum (weights + biases));
  if (quiet)
    return;
  end
  w = @(c, least) max ([least, cellfun(@numel, c)]);
  line = sprintf ("%%5s  %%-%ds  %%-%ds  %%-%ds  %%7s  %%6s  %%10s  %%s", w (names, 4), w (types, 4), w (shapes, 9));
  show = @(varargin) puts ([deblank(sprintf (line, varargin{:})), "\n"]);
  more = "";
  if (! straight)
    more = "from";
  end
  show ("layer", "name", "type", "output", "weights", "biases", "parameters", more);
  for k = 1:n
    counts = {"", "", ""};
    if (weights(k) + biases(k) > 0)
      counts = {sprintf("%d", weights(k)), sprintf("%d", biases(k)), sprintf("%d", weights(k) + biases(k))};
    end
    if (! straight)
      more = from{k};
    end
    show (sprintf ("%d", k), names{k}, types{k}, shapes{k}, counts{:}, more);
  end
  show ("total", "", "", "", sprintf ("%d", sum (weights)), sprintf ("%d", sum (biases)), sprintf ("%d", S.total), "");
end
%!test
%! S = nn_summary ([2 3 1], "Activation", "relu", "Output", "linear");
%! assert (S.activation, {"input", "relu", "linear"});
%! assert (S.parameters, [9 4]);  assert (S.total, 13);
%!test
%! text = evalc ("nn_summary ([12288 3 2 1])");
%! assert (numel (strsplit (text, "\n")), 7);
