## nn_export (NET, FILE)
## Write a network of layers (dlnetwork, trainnet) as an ONNX file, opset 13, for other programs; numbers become singles. Inputs and
## outputs have the layouts of ONNX there: N x C, N x C x H x W, T x N x C. Attention has no operators in that set and is an error.
## A network of nn_import is written as it is.
##   >> net = dlnetwork ([featureInputLayer(2); fullyConnectedLayer(1, "Weights", [1 2])]);
##   >> file = [tempname() ".onnx"];  nn_export (net, file);
##   >> predict (nn_import (file), [1 2; 3 4]), delete (file)
##   ans =
##
##       5
##      11
##
## See also: nn_import, dlnetwork, trainnet
function nn_export (net, file)
  if (nargin != 2 || ! ischar (file))
    print_usage ();
  end
  if (isstruct (net) && isfield (net, "kind") && strcmp (net.kind, "onnx"))
    __onnx_write__ (net.graph, file);
    return;
  end
  net = __nn_network__ ("nn_export", net);
  g = struct ("constants", containers.Map (), "names", {{}});
  g.nodes = struct ("op", {}, "name", {}, "inputs", {}, "outputs", {}, "attributes", {});
  n = numel (net.Layers);
  out = cell (1, n);
  input = 0;
  for k = 1:n
    layer = net.Layers(k);
    shape = net.Shapes{k};
    if (isempty (net.From{k}))
      input = k;
      out{k} = "input";
      g.inputs = struct ("name", "input", "dims", dims_of (shape));
      [g, out{k}] = normalised (g, layer.Name, net.State{k}, shape);
      continue;
    end
    last = n;
    if (k < n)
      last = net.First(k + 1) - 1;
    else
      last = numel (net.Learnables);
    end
    P = cellfun (@double, {net.Learnables(net.First(k):last).Value}, "UniformOutput", false);
    [g, out{k}] = write_layer (g, layer, net.Args{k}, P, net.State{k}, out(net.From{k}), net.Shapes(net.From{k}), shape);
  end
  g.outputs = struct ("name", "output", "dims", dims_of (net.Shapes{net.Outputs}));
  g = add (g, "Identity", out(net.Outputs), "output");
  __onnx_write__ (g, file);
end

function d = dims_of (shape)
  switch (shape.Kind)
    case "feature"
      d = [-1, shape.Size];
    case "image"
      d = [-1, shape.Size([3 1 2])];
    otherwise
      d = [-1, -1, shape.Size];
  end
end

## One more node; its output gets a name of its own unless it is told.
function [g, name] = add (g, op, inputs, name = "", varargin)
  if (isempty (name))
    name = sprintf ("%s_%d", op, numel (g.nodes) + 1);
  end
  outputs = {name};
  if (iscell (name))
    outputs = name;
    name = name{end};
  end
  g.nodes(end+1) = struct ("op", op, "name", outputs{end}, "inputs", {inputs}, "outputs", {outputs}, "attributes", struct (varargin{:}));
end

## A constant; its array has the dimensions of the file reversed.
function [g, name] = hold_constant (g, value, rank, is_int = false)
  name = sprintf ("constant_%d", g.constants.Count + 1);
  if (rank == 1)
    value = value(:);
  end
  g.constants(name) = struct ("value", value, "rank", rank, "is_int", is_int);
end

function [g, name] = normalised (g, name, state, shape)
  name = "input";
  if (isempty (state) || isempty (state.Mean))
    return;
  end
  [m, rank] = like_file (state.Mean, shape);
  [s, ~] = like_file (state.Scale, shape);
  [g, a] = hold_constant (g, m, rank);
  [g, b] = hold_constant (g, s, rank);
  [g, name] = add (g, "Sub", {name, a});
  [g, name] = add (g, "Mul", {name, b});
end

function [v, rank] = like_file (v, shape)
  v = double (v);
  if (isscalar (v))
    rank = 1;
  elseif (strcmp (shape.Kind, "image"))
    v = permute (v, [2 1 3]);
    rank = 3;
  else
    rank = 1;
  end
end

function axis = feature_axis (kind)
  axis = 1 + strcmp (kind, "sequence");
end

function [g, name] = write_layer (g, layer, args, P, state, in, shapes, shape)
  s = layer.Settings;
  x = in{1};
  from = shapes{1};
  switch (layer.Type)
    case "fullyConnected"
      [g, name] = dense (g, x, from, P{1}, P{2});
    case "flatten"
      [g, name] = flat (g, x, from);
    case {"convolution2d", "groupedConvolution2d"}
      [g, name] = convolution (g, x, P, args, from.Size);
    case "convolution1d"
      [g, t] = add (g, "Transpose", {x}, "", "perm", [1 2 0]);
      [g, w] = hold_constant (g, reshape (P{1}, size (P{1}, 1), size (P{1}, 3), size (P{1}, 4)), 3);
      [g, b] = hold_constant (g, P{2}, 1);
      o = struct (args{:});
      padding = {"pads", o.Padding(1:min (2, end))};
      if (ischar (o.Padding))
        padding = {"auto_pad", "SAME_UPPER"};
      end
      [g, t] = add (g, "Conv", {t, w, b}, "", "kernel_shape", size (P{1}, 1), "strides", o.Stride(1), "dilations", o.Dilation(1), padding{:});
      [g, name] = add (g, "Transpose", {t}, "", "perm", [2 0 1]);
    case "transposedConv2d"
      [g, name] = transposed_convolution (g, x, P, args);
    case {"maxPooling2d", "averagePooling2d"}
      o = struct (args{2:end});
      op = "MaxPool";
      if (strcmp (layer.Type, "averagePooling2d"))
        op = "AveragePool";
      end
      [g, name] = add (g, op, {x}, "", "kernel_shape", args{1}([1 end]), "strides", o.Stride, ...
             padding_of (o.Padding, from.Size, args{1}([1 end]), o.Stride){:});
    case "globalAveragePooling2d"
      [g, t] = add (g, "GlobalAveragePool", {x});
      [g, name] = add (g, "Flatten", {t});
    case "globalAveragePooling1d"
      [g, name] = add (g, "ReduceMean", {x}, "", "axes", 0, "keepdims", 0);
    case {"relu", "tanh", "sigmoid", "softplus"}
      [g, name] = add (g, [toupper(layer.Type(1)) layer.Type(2:end)], {x});
    case "leakyRelu"
      [g, name] = add (g, "LeakyRelu", {x}, "", "f_alpha", s.Scale);
    case "elu"
      [g, name] = add (g, "Elu", {x}, "", "f_alpha", s.Alpha);
    case "swish"
      [g, t] = add (g, "Sigmoid", {x});
      [g, name] = add (g, "Mul", {x, t});
    case "gelu"
      [g, root] = hold_constant (g, sqrt (2), 1);
      [g, one] = hold_constant (g, 1, 1);
      [g, half] = hold_constant (g, 0.5, 1);
      [g, t] = add (g, "Div", {x, root});
      [g, t] = add (g, "Erf", {t});
      [g, t] = add (g, "Add", {t, one});
      [g, t] = add (g, "Mul", {t, x});
      [g, name] = add (g, "Mul", {t, half});
    case "softmax"
      [g, name] = add (g, "Softmax", {x}, "", "axis", feature_axis (shape.Kind));
    case "dropout"
      name = x;
    case "batchNormalization"
      [g, name] = batch_norm (g, x, P, state, s, shape.Kind);
    case "layerNormalization"
      [g, name] = layer_norm (g, x, P, s, shape.Kind);
    case "wordEmbedding"
      [g, one] = hold_constant (g, 1, 1);
      [g, table] = hold_constant (g, P{1}, 2);
      [g, axis] = hold_constant (g, 2, 1, true);
      [g, t] = add (g, "Sub", {x, one});
      [g, t] = add (g, "Squeeze", {t, axis});
      [g, t] = add (g, "Cast", {t}, "", "to", 7);
      [g, name] = add (g, "Gather", {table, t}, "", "axis", 0);
    case {"rnn", "lstm", "gru", "bilstm"}
      [g, name] = recurrent (g, x, layer.Type, P, s);
    case {"addition", "multiplication"}
      op = {"Add", "Mul"}{1 + strcmp(layer.Type, "multiplication")};
      name = x;
      for k = 2:numel (in)
        [g, name] = add (g, op, {name, in{k}});
      end
    case {"concatenation", "depthConcatenation"}
      axis = feature_axis (shape.Kind);
      if (strcmp (shape.Kind, "image"))
        axis = [2 3 1](args{1});
      end
      [g, name] = add (g, "Concat", in, "", "axis", axis);
    otherwise
      error ("nn_export: layer '%s' (%sLayer) cannot be written", layer.Name, layer.Type);
  end
end

## Our order of an image's numbers, column by column, channel by channel.
function [g, name] = flat (g, x, from)
  name = x;
  if (strcmp (from.Kind, "image"))
    [g, t] = add (g, "Transpose", {x}, "", "perm", [0 1 3 2]);
    [g, name] = add (g, "Flatten", {t});
  end
end

function [g, name] = dense (g, x, from, W, b)
  [g, bias] = hold_constant (g, b, 1);
  if (strcmp (from.Kind, "sequence"))
    [g, w] = hold_constant (g, W, 2);
    [g, t] = add (g, "MatMul", {x, w});
    [g, name] = add (g, "Add", {t, bias});
    return;
  end
  [g, x] = flat (g, x, from);
  [g, w] = hold_constant (g, W', 2);
  [g, name] = add (g, "Gemm", {x, w, bias}, "", "transB", 1);
end

## In numbers: engines disagree about "same" where windows are smaller than strides.
function p = padding_of (padding, sz, reach, stride)
  if (ischar (padding))
    total = max ((ceil (sz(1:2) ./ stride) - 1) .* stride + reach - sz(1:2), 0);
    padding = [floor(total / 2); ceil(total / 2)](:)';
  end
  v = [padding(:)', zeros(1, 4)](1:4);
  p = {"pads", v([1 3 2 4])};
end

function [g, name] = convolution (g, x, P, args, sz)
  o = struct (args{:});
  [g, w] = hold_constant (g, permute (P{1}, [2 1 3 4]), 4);
  [g, b] = hold_constant (g, P{2}, 1);
  [g, name] = add (g, "Conv", {x, w, b}, "", "kernel_shape", [size(P{1}, 1), size(P{1}, 2)], "strides", o.Stride, ...
                   "dilations", o.Dilation, "group", o.Groups, ...
                   padding_of (o.Padding, sz, ([size(P{1}, 1), size(P{1}, 2)] - 1) .* o.Dilation + 1, ...
                          o.Stride){:});
end

function [g, name] = transposed_convolution (g, x, P, args)
  o = struct (args{:});
  crop = o.Cropping;
  window = [size(P{1}, 1), size(P{1}, 2)];
  extra = [0 0];
  if (ischar (crop))
    ## Y is S times as large as X: what is too much goes, half at each side; what lacks is there at the end
    extra = max (o.Stride - window, 0);
    much = max (window - o.Stride, 0);
    crop = [floor(much / 2); ceil(much / 2)](:)';
  end
  crop = crop(:)';
  if (isscalar (crop))
    crop = [crop crop crop crop];
  elseif (numel (crop) == 2)
    crop = crop([1 1 2 2]);
  end
  [g, w] = hold_constant (g, permute (P{1}, [2 1 3 4]), 4);
  [g, b] = hold_constant (g, P{2}, 1);
  [g, name] = add (g, "ConvTranspose", {x, w, b}, "", "kernel_shape", [size(P{1}, 1), size(P{1}, 2)], "strides", o.Stride, ...
                   "pads", crop([1 3 2 4]), "output_padding", extra);
end

function [g, name] = batch_norm (g, x, P, state, s, kind)
  if (strcmp (kind, "sequence"))
    scale = P{2}(:) ./ sqrt (state.Variance(:) + s.Epsilon);
    [g, a] = hold_constant (g, scale, 1);
    [g, b] = hold_constant (g, P{1}(:) - state.Mean(:) .* scale, 1);
    [g, t] = add (g, "Mul", {x, a});
    [g, name] = add (g, "Add", {t, b});
    return;
  end
  values = {P{2}, P{1}, state.Mean, state.Variance};
  in = {x};
  for k = 1:4
    [g, in{k+1}] = hold_constant (g, values{k}, 1);
  end
  [g, name] = add (g, "BatchNormalization", in, "", "f_epsilon", s.Epsilon);
end

function [g, name] = layer_norm (g, x, P, s, kind)
  rank = 1;
  axis = feature_axis (kind);
  shape = {P{2}(:), P{1}(:)};
  if (strcmp (kind, "image"))
    rank = 3;
    shape = {reshape(P{2}, 1, 1, []), reshape(P{1}, 1, 1, [])};
  end
  [g, scale] = hold_constant (g, shape{1}, rank);
  [g, offset] = hold_constant (g, shape{2}, rank);
  [g, epsilon] = hold_constant (g, s.Epsilon, 1);
  [g, mu] = add (g, "ReduceMean", {x}, "", "axes", axis, "keepdims", 1);
  [g, z] = add (g, "Sub", {x, mu});
  [g, sq] = add (g, "Mul", {z, z});
  [g, v] = add (g, "ReduceMean", {sq}, "", "axes", axis, "keepdims", 1);
  [g, v] = add (g, "Add", {v, epsilon});
  [g, v] = add (g, "Sqrt", {v});
  [g, z] = add (g, "Div", {z, v});
  [g, z] = add (g, "Mul", {z, scale});
  [g, name] = add (g, "Add", {z, offset});
end

## Gates in ONNX's order: i o f c of LSTM for i f g o, z r h of GRU for r z n.
function [g, name] = recurrent (g, x, type, P, s)
  H = columns (P{2});
  op = struct ("rnn", "RNN", "lstm", "LSTM", "bilstm", "LSTM", "gru", "GRU").(type);
  order = struct ("RNN", 1, "LSTM", [1 4 2 3], "GRU", [2 1 3]).(op);
  k = numel (order);
  at = reshape (reshape (1:k*H, H, k)(:,order), [], 1);
  W = R = B = {};
  for d = 1:numel (P) / 3
    W{d} = P{3*d-2}(at,:)';
    R{d} = P{3*d-1}(at,:)';
    b = P{3*d}(:);
    b(end+1:2*k*H) = 0;
    B{d} = [b(at); b(k * H + at)];
  end
  [g, w] = hold_constant (g, cat (3, W{:}), 3);
  [g, r] = hold_constant (g, cat (3, R{:}), 3);
  [g, b] = hold_constant (g, [B{:}], 2);
  more = {};
  both = numel (W) == 2;
  if (both)
    more = {"direction", "bidirectional"};
  elseif (strcmp (op, "GRU"))
    more = {"linear_before_reset", double(strcmp (s.ResetGateMode, "after-multiplication"))};
  elseif (strcmp (op, "RNN"))
    act = s.Activation;
    more = {"activations", {{[toupper(act(1)) act(2:end)]}}};
  end
  id = numel (g.nodes) + 1;
  all = sprintf ("%s_%d", op, id);
  last = sprintf ("%s_%d_last", op, id);
  g = add (g, op, {x, w, r, b}, {all, last}, "hidden_size", H, more{:});
  if (strcmp (s.OutputMode, "last"))
    if (both)
      [g, t] = add (g, "Transpose", {last}, "", "perm", [1 0 2]);
      [g, shape] = hold_constant (g, [0 -1], 1, true);
      [g, name] = add (g, "Reshape", {t, shape});
    else
      [g, axis] = hold_constant (g, 0, 1, true);
      [g, name] = add (g, "Squeeze", {last, axis});
    end
  elseif (both)
    [g, t] = add (g, "Transpose", {all}, "", "perm", [0 2 1 3]);
    [g, shape] = hold_constant (g, [0 0 -1], 1, true);
    [g, name] = add (g, "Reshape", {t, shape});
  else
    [g, axis] = hold_constant (g, 1, 1, true);
    [g, name] = add (g, "Squeeze", {all, axis});
  end
end
%!error <nn_export: NET must be a network> nn_export (3, "x.onnx")
%!error <nn_export: cannot write> nn_export (dlnetwork ([featureInputLayer(2); fullyConnectedLayer(1)]), "/nowhere/x.onnx")
%!error <nn_export: layer 'selfattention' .* cannot be written> nn_export (dlnetwork ([sequenceInputLayer(2); selfAttentionLayer(1, 2)]), "x.onnx")
