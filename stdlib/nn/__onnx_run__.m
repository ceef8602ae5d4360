## OUT = __onnx_run__ (GRAPH, INPUTS)
## Run an ONNX graph (__onnx_read__). INPUTS is a cell of structs with value, an array with the dimensions of the file reversed, and
## rank; so is OUT. Networks compute in double precision. Works where gradients are taken.
## The operators are those of https://onnx.ai/onnx/operators, opsets 9 to 18, as exporters of networks use them.
function out = __onnx_run__ (graph, inputs)
  if (numel (inputs) != numel (graph.inputs))
    error ("nn_import: the network has %d inputs, %d were given", numel (graph.inputs), numel (inputs));
  end
  known = struct ();
  slots = containers.Map ();
  values = {};
  for k = 1:numel (inputs)
    values{end+1} = inputs{k};
    slots(graph.inputs(k).name) = numel (values);
  end
  for node = graph.nodes
    in = cell (1, numel (node.inputs));
    for k = 1:numel (in)
      name = node.inputs{k};
      if (isempty (name))
        in{k} = [];
      elseif (isKey (slots, name))
        in{k} = values{slots(name)};
      elseif (isKey (graph.constants, name))
        in{k} = graph.constants(name);
      else
        error ("nn_import: '%s', an input of %s, is not computed anywhere before", name, node.op);
      end
    end
    try
      r = with_whole (run_node (node, in, graph.opset), node, in);
    catch problem
      if (strncmp (problem.message, "nn_import:", 10))
        rethrow (problem);
      end
      error ("nn_import: %s '%s': %s", node.op, node.name, problem.message);
    end
    for k = 1:min (numel (r), numel (node.outputs))
      if (! isempty (node.outputs{k}))
        values{end+1} = r{k};
        slots(node.outputs{k}) = numel (values);
      end
    end
  end
  out = cell (1, numel (graph.outputs));
  for k = 1:numel (out)
    name = graph.outputs(k).name;
    if (isKey (slots, name))
      out{k} = values{slots(name)};
    elseif (isKey (graph.constants, name))
      out{k} = graph.constants(name);
    else
      error ("nn_import: the output '%s' is not computed anywhere", name);
    end
  end
end

function t = tensor (x, rank, whole = false)
  t = struct ("value", x, "rank", rank, "whole", whole);
end

## Are the numbers integers in the file? They are divided otherwise. Who made a tensor elsewhere did not say.
function yes = is_whole (t)
  yes = isfield (t, "whole") && t.whole;
end

## What an operation makes of integers: integers, of what it says it takes them from.
function r = with_whole (r, node, in)
  switch (node.op)
    case {"Shape", "ArgMax", "ArgMin"}
      whole = true;
    case "Cast"
      whole = any (attribute (node, "to", 1) == [2:7, 9, 12, 13]);
    case {"Add", "Sub", "Mul", "Div", "Max", "Min", "Sum", "Concat"}
      whole = all (cellfun (@is_whole, in));
    case {"Gather", "Unsqueeze", "Squeeze", "Slice", "Reshape", "Expand", "Identity", "Neg", "Abs", ...
           "Transpose", "Split", "Flatten"}
      whole = is_whole (in{1});
    case "Where"
      whole = is_whole (in{2}) && is_whole (in{3});
    otherwise
      return;
  end
  for k = 1:numel (r)
    r{k}.whole = whole;
  end
end

## The sizes in the order of the file.
function d = dims_of (t)
  d = ones (1, t.rank);
  s = size (t.value);
  n = min (t.rank, numel (s));
  d(1:n) = s(1:n);
  d = fliplr (d);
end

function x = shaped (x, dims)
  x = reshape (x, [fliplr(dims), 1, 1]);
end

function a = attribute (node, name, default)
  if (isfield (node.attributes, name))
    a = node.attributes.(name);
  else
    a = default;
  end
end

## An argument that newer opsets give as an input, older ones as an attribute.
function a = list_argument (node, in, k, name, default)
  if (numel (in) >= k && ! isempty (in{k}))
    a = in{k}.value(:)';
  else
    a = attribute (node, name, default);
  end
end

## Axis a of r, counted from 0 or from behind, as a dimension here.
function d = dim_of (a, r)
  if (a < 0)
    a += r;
  end
  if (a < 0 || a >= r)
    error ("axis %d of %d dimensions", a, r);
  end
  d = r - a;
end

function r = run_node (node, in, opset)
  switch (node.op)
    case {"Add", "Sub", "Mul", "Div", "Pow", "Max", "Min"}
      r = {two(node.op, in)};
    case "PRelu"
      r = {two("Add", {tensor(max (in{1}.value, 0), in{1}.rank), two("Mul", {tensor(min (in{1}.value, 0), in{1}.rank), in{2}})})};
    case {"Sum"}
      r = in(1);
      for k = 2:numel (in)
        r = {two("Add", {r{1}, in{k}})};
      end
    case {"Relu", "Sigmoid", "Tanh", "Elu", "LeakyRelu", "Exp", "Log", "Sqrt", "Neg", "Abs", "Erf", "Softplus", "Identity", "Dropout", ...
          "Clip", "Reciprocal", "HardSigmoid", "HardSwish", "Selu", "Celu", "Gelu", "Cast", "Sign", ...
                 "Floor", "Ceil", "Round", "Sin", ...
          "Cos", "Softsign", "Mish"}
      r = {tensor(one(node, in), in{1}.rank)};
    case {"Softmax", "LogSoftmax"}
      r = {softmaxed(node, in{1}, opset)};
    case "Gemm"
      r = {gemm(node, in)};
    case "MatMul"
      r = {matrix_product(in{1}, in{2})};
    case "Conv"
      r = {convolve(node, in)};
    case "ConvTranspose"
      r = {convolve_back(node, in)};
    case {"MaxPool", "AveragePool"}
      r = {pool(node, in{1})};
    case "GlobalAveragePool"
      r = {over_space(in{1}, @(x, d) mean (x, d))};
    case "GlobalMaxPool"
      r = {over_space(in{1}, @(x, d) max (x, [], d))};
    case "BatchNormalization"
      r = {batch_norm(node, in)};
    case "LayerNormalization"
      r = {layer_norm(node, in)};
    case "InstanceNormalization"
      r = {instance_norm(node, in)};
    case {"Resize", "Upsample"}
      r = {__onnx_resize__(node, in)};
    case "Split"
      r = split_up (node, in, numel (node.outputs));
    case "DepthToSpace"
      r = {depth_to_space(node, in{1})};
    case {"Greater", "Less", "GreaterOrEqual", "LessOrEqual", "Equal", "And", "Or", "Xor", "Not", "Where"}
      r = {compared(node.op, in)};
    case {"ArgMax", "ArgMin"}
      r = {arg_most(node, in{1})};
    case {"LSTM", "GRU", "RNN"}
      r = recurrent (node, in);
    case "Flatten"
      d = dims_of (in{1});
      a = attribute (node, "axis", 1);
      if (a < 0)
        a += in{1}.rank;
      end
      r = {tensor(shaped (in{1}.value, [prod(d(1:a)), prod(d(a+1:end))]), 2)};
    case "Reshape"
      r = {reshaped(in{1}, list_argument (node, in, 2, "shape", []), attribute (node, "allowzero", 0))};
    case "Transpose"
      r = {transposed(in{1}, attribute (node, "perm", in{1}.rank-1:-1:0))};
    case "Squeeze"
      d = dims_of (in{1});
      a = list_argument (node, in, 2, "axes", find (d == 1) - 1);
      a(a < 0) += in{1}.rank;
      d(a + 1) = [];
      r = {tensor(shaped (in{1}.value, d), numel (d))};
    case "Unsqueeze"
      a = list_argument (node, in, 2, "axes", []);
      n = in{1}.rank + numel (a);
      a(a < 0) += n;
      d = ones (1, n);
      d(setdiff (1:n, a + 1)) = dims_of (in{1});
      r = {tensor(shaped (in{1}.value, d), n)};
    case "Concat"
      d = dim_of (attribute (node, "axis", 0), in{1}.rank);
      parts = cellfun (@(t) t.value, in, "UniformOutput", false);
      r = {tensor(cat (d, parts{:}), in{1}.rank)};
    case "Constant"
      r = {constant(node)};
    case "ConstantOfShape"
      v = attribute (node, "value", tensor (0, 1));
      d = in{1}.value(:)';
      r = {tensor(repmat (v.value(1), [fliplr(within (d)), 1, 1]), numel (d))};
    case "Shape"
      d = dims_of (in{1});
      r = {tensor(d(:), 1)};
    case "Gather"
      r = {gathered(node, in)};
    case "Slice"
      r = {sliced(node, in)};
    case "Expand"
      r = {expanded(in{1}, in{2}.value(:)')};
    case {"ReduceMean", "ReduceSum", "ReduceMax", "ReduceMin", "ReduceProd", "ReduceL2"}
      r = {reduced(node, in)};
    case "Pad"
      r = {padded(node, in)};
    otherwise
      error ("nn_import: the operator %s is not known here", node.op);
  end
end

function t = two (op, in)
  rank = max (in{1}.rank, in{2}.rank);
  a = in{1}.value;
  b = in{2}.value;
  switch (op)
    case "Add"
      x = a + b;
    case "Sub"
      x = a - b;
    case "Mul"
      x = a .* b;
    case "Div"
      x = a ./ b;
      if (is_whole (in{1}) && is_whole (in{2}))
        x = fix (x);
      end
    case "Pow"
      x = a .^ b;
    case "Max"
      x = max (a, b);
    otherwise
      x = min (a, b);
  end
  t = tensor (x, rank);
end

function x = one (node, in)
  x = in{1}.value;
  switch (node.op)
    case "Relu"
      x = max (x, 0);
    case "Sigmoid"
      x = 1 ./ (1 + exp (-x));
    case "Tanh"
      x = tanh (x);
    case "Elu"
      a = attribute (node, "alpha", 1);
      x = max (x, 0) + a * (exp (min (x, 0)) - 1);
    case "Selu"
      a = attribute (node, "alpha", 1.67326319217681884765625);
      x = attribute (node, "gamma", 1.05070102214813232421875) * (max (x, 0) + a * (exp (min (x, 0)) - 1));
    case "Celu"
      a = attribute (node, "alpha", 1);
      x = max (x, 0) + a * (exp (min (x, 0) / a) - 1);
    case "HardSwish"
      x = x .* min (max (x / 6 + 0.5, 0), 1);
    case "LeakyRelu"
      x = max (x, 0) + attribute (node, "alpha", 0.01) * min (x, 0);
    case "HardSigmoid"
      x = min (max (attribute (node, "alpha", 0.2) * x + attribute (node, "beta", 0.5), 0), 1);
    case "Exp"
      x = exp (x);
    case "Log"
      x = log (x);
    case "Sqrt"
      x = sqrt (x);
    case "Neg"
      x = -x;
    case "Abs"
      x = abs (x);
    case "Reciprocal"
      x = 1 ./ x;
    case "Sign"
      x = sign (x);
    case "Floor"
      x = floor (x);
    case "Ceil"
      x = ceil (x);
    case "Round"
      x = x - rem (x, 1) + fix (2 * rem (x, 1)) - (abs (rem (x, ...
             2)) == 0.5) .* sign (x);     # halves to even numbers
    case "Sin"
      x = sin (x);
    case "Cos"
      x = cos (x);
    case "Softsign"
      x = x ./ (1 + abs (x));
    case "Mish"
      x = x .* tanh (max (x, 0) + log1p (exp (-abs (x))));
    case "Erf"
      x = erf (x);
    case "Gelu"
      if (strcmp (attribute (node, "approximate", "none"), "tanh"))
        x = x .* (1 + tanh (sqrt (2 / pi) * (x + 0.044715 * x .^ 3))) / 2;
      else
        x = x .* (1 + erf (x / sqrt (2))) / 2;
      end
    case "Softplus"
      x = max (x, 0) + log1p (exp (-abs (x)));
    case "Clip"
      lo = list_argument (node, in, 2, "min", -Inf);
      hi = list_argument (node, in, 3, "max", Inf);
      if (isfinite (lo))
        x = max (x, lo);
      end
      if (isfinite (hi))
        x = min (x, hi);
      end
    case "Cast"
      if (any (attribute (node, "to", 1) == [2:7, 12, 13]))
        x = fix (x);
      elseif (attribute (node, "to", 1) == 9)
        x = double (x != 0);
      end
  end
end

function t = softmaxed (node, t, opset)
  if (opset < 13)
    ## as a matrix, cut at the axis
    d = dims_of (t);
    a = attribute (node, "axis", 1);
    if (a < 0)
      a += t.rank;
    end
    x = shaped (t.value, [prod(d(1:a)), prod(d(a+1:end))]);
    dim = 1;
  else
    x = t.value;
    dim = dim_of (attribute (node, "axis", -1), t.rank);
  end
  e = x - max (x, [], dim);
  if (strcmp (node.op, "Softmax"))
    e = exp (e);
    y = e ./ sum (e, dim);
  else
    y = e - log (sum (exp (e), dim));
  end
  t.value = reshape (y, size (t.value));
end

## alpha A B + beta C, of matrices; here their transposes are at hand.
function t = gemm (node, in)
  A = in{1}.value;
  B = in{2}.value;
  if (attribute (node, "transA", 0))
    A = A.';
  end
  if (attribute (node, "transB", 0))
    B = B.';
  end
  x = B * A;
  alpha = attribute (node, "alpha", 1);
  if (alpha != 1)
    x = alpha * x;
  end
  if (numel (in) > 2 && ! isempty (in{3}))
    x = x + attribute (node, "beta", 1) * in{3}.value;
  end
  t = tensor (x, 2);
end

function t = matrix_product (a, b)
  if (a.rank == 1)
    x = b.value * a.value(:);
    t = tensor (x, 1);
  elseif (b.rank == 1)
    x = (b.value(:).' * a.value(:,:)).';
    d = dims_of (a);
    t = tensor (shaped (x, d(1:end-1)), a.rank - 1);
  elseif (b.rank == 2)
    d = dims_of (a);
    x = b.value * reshape (a.value, d(end), []);
    t = tensor (shaped (x, [d(1:end-1), rows(b.value)]), a.rank);
  else
    da = dims_of (a);
    db = dims_of (b);
    rank = max (a.rank, b.rank);
    da = [ones(1, rank - numel (da)), da];
    db = [ones(1, rank - numel (db)), db];
    outer = max (da(1:end-2), db(1:end-2));
    A = expanded (a, [outer, da(end-1:end)]).value;
    B = expanded (b, [outer, db(end-1:end)]).value;
    A = reshape (A, da(end), da(end-1), []);
    B = reshape (B, db(end), db(end-1), []);
    pages = cell (1, size (A, 3));
    for k = 1:numel (pages)
      pages{k} = B(:,:,k) * A(:,:,k);
    end
    t = tensor (shaped (cat (3, pages{:}), [outer, da(end-1), db(end)]), rank);
  end
end

## N x C x L or N x C x H x W as images here.
function x = images (t)
  d = dims_of (t);
  if (t.rank == 3)
    x = reshape (t.value, d(3), 1, d(2), d(1));
  else
    x = t.value;
  end
end

function t = as_tensor (y, rank)
  if (rank == 3)
    y = reshape (y, size (y, 1), size (y, 3), size (y, 4));
  end
  t = tensor (y, rank);
end

function t = convolve (node, in)
  x = images (in{1});
  o = __onnx_windows__ (node, size (x), dims_of (in{2})(3:end), false);
  b = [];
  if (numel (in) > 2 && ! isempty (in{3}))
    b = in{3}.value;
  end
  y = nn_conv (x, images (in{2}), b, "Stride", o.stride, "Padding", o.padding, "Dilation", o.dilation, ...
               "Groups", attribute (node, "group", 1));
  t = as_tensor (y, in{1}.rank);
end

function t = convolve_back (node, in)
  rank = in{1}.rank;
  x = images (in{1});
  w = images (in{2});
  o = __onnx_windows__ (node, size (x), dims_of (in{2})(3:end), true);
  b = [];
  if (numel (in) > 2 && ! isempty (in{3}))
    b = in{3}.value;
  end
  y = nn_convtranspose (x, w, b, "Stride", o.stride, "Cropping", o.padding, "Dilation", o.dilation, ...
                        "Groups", attribute (node, "group", 1), "OutputPadding", o.extra);
  t = as_tensor (y, rank);
end

function t = pool (node, t)
  x = images (t);
  y = __onnx_pool__ (node, x, __onnx_windows__ (node, size (x), t.rank - 2, false));
  t = as_tensor (y, t.rank);
end

function t = over_space (t, f)
  for k = 1:t.rank - 2
    t.value = f (t.value, k);
  end
end

function t = batch_norm (node, in)
  t = in{1};
  n = t.rank;
  shape = ones (1, max (n, 2));
  shape(max (n - 1, 1)) = numel (in{2}.value);
  part = @(k) reshape (in{k}.value, shape);
  scale = part (2) ./ sqrt (part (5) + attribute (node, "epsilon", 1e-5));
  t.value = t.value .* scale + (part (3) - part (4) .* scale);
end

## Each channel of each example by itself.
function t = instance_norm (node, in)
  t = in{1};
  n = t.rank;
  shape = ones (1, max (n, 2));
  shape(n-1) = numel (in{2}.value);
  sz = size (t.value);
  x = reshape (t.value, prod (sz(1:n-2)), []);
  m = mean (x, 1);
  v = mean ((x - m) .^ 2, 1);
  x = reshape ((x - m) ./ sqrt (v + attribute (node, "epsilon", 1e-5)), sz);
  t.value = x .* reshape (in{2}.value, shape) + reshape (in{3}.value, shape);
end

function r = split_up (node, in, count)
  d = dim_of (attribute (node, "axis", 0), in{1}.rank);
  n = size (in{1}.value, d);
  parts = list_argument (node, in, 2, "split", []);
  if (isempty (parts))
    count = attribute (node, "num_outputs", count);
    each = ceil (n / count);
    parts = [repmat(each, 1, count - 1), n - each * (count - 1)];
  end
  if (sum (parts) != n || any (parts < 0))
    error ("%d elements cannot be split like this", n);
  end
  at = repmat ({":"}, 1, max (in{1}.rank, 2));
  r = cell (1, numel (parts));
  from = 0;
  for k = 1:numel (parts)
    at{d} = from + (1:parts(k));
    r{k} = tensor (in{1}.value(at{:}), in{1}.rank);
    from += parts(k);
  end
end

## Channels become blocks of b x b pixels.
function t = depth_to_space (node, t)
  b = attribute (node, "blocksize", 1);
  [W, H, C, N] = size (t.value);
  c = C / (b * b);
  if (c != fix (c))
    error ("%d channels make no blocks of %d x %d", C, b, b);
  end
  if (strcmp (attribute (node, "mode", "DCR"), "CRD"))
    x = permute (reshape (t.value, W, H, b, b, c, N), [3 1 4 2 5 6]);
  else
    x = permute (reshape (t.value, W, H, c, b, b, N), [4 1 5 2 3 6]);
  end
  t.value = reshape (x, W * b, H * b, c, N);
end

function t = compared (op, in)
  a = in{1}.value;
  if (strcmp (op, "Not"))
    t = tensor (double (! a), in{1}.rank);
    return;
  end
  b = in{2}.value;
  rank = max (cellfun (@(t) t.rank, in));
  switch (op)
    case "Greater"
      x = a > b;
    case "Less"
      x = a < b;
    case "GreaterOrEqual"
      x = a >= b;
    case "LessOrEqual"
      x = a <= b;
    case "Equal"
      x = a == b;
    case "And"
      x = a & b;
    case "Or"
      x = a | b;
    case "Xor"
      x = xor (a, b);
    otherwise
      no = in{3}.value;
      sz = size (a + b + no);
      wide = @(v) repmat (v, sz ./ [size(v), ones(1, numel (sz) - ndims (v))]);
      x = wide (no);
      yes = wide (b);
      at = find (wide (a));
      x(at) = yes(at);
  end
  t = tensor (double (x), rank);
end

function t = arg_most (node, t)
  d = dim_of (attribute (node, "axis", 0), t.rank);
  dims = dims_of (t);
  x = t.value;
  if (strcmp (node.op, "ArgMin"))
    x = -x;
  end
  if (attribute (node, "select_last_index", 0))
    error ("select_last_index is not supported");
  end
  [~, at] = max (x, [], d);
  dims(t.rank - d + 1) = 1;
  if (! attribute (node, "keepdims", 1))
    dims(t.rank - d + 1) = [];
  end
  t = tensor (shaped (at - 1, dims), numel (dims));
end

function t = layer_norm (node, in)
  t = in{1};
  a = attribute (node, "axis", -1);
  last = dim_of (a, t.rank);
  x = t.value;
  sz = size (x);
  x = reshape (x, prod (sz(1:last)), []);
  m = mean (x, 1);
  v = mean ((x - m) .^ 2, 1);
  x = reshape ((x - m) ./ sqrt (v + attribute (node, "epsilon", 1e-5)), sz);
  x = x .* in{2}.value;
  if (numel (in) > 2 && ! isempty (in{3}))
    x = x + in{3}.value;
  end
  t.value = x;
end

## X is steps x sequences x features in the file: features x sequences x steps here, as nn_lstm has them. Weights come by direction;
## gates are in another order: of LSTM i o f c for i f g o, of GRU z r h for r z n.
function r = recurrent (node, in)
  X = in{1}.value;
  if (attribute (node, "layout", 0) != 0)
    error ("layout 1 is not supported");
  end
  H = attribute (node, "hidden_size", 0);
  direction = attribute (node, "direction", "forward");
  ndirections = 1 + strcmp (direction, "bidirectional");
  switch (node.op)
    case "LSTM"
      order = [1 3 4 2];
    case "GRU"
      order = [2 1 3];
    otherwise
      order = 1;
  end
  k = numel (order);
  if (H < 1 || size (in{2}.value, 2) != k * H || size (in{3}.value, 2) != k * H)
    error ("the weights do not suit a hidden size of %d", H);
  end
  rowsof = reshape (reshape (1:k*H, H, k)(:,order), [], 1);
  acts = attribute (node, "activations", {});
  if (! isempty (acts))
    check_activations (node.op, acts);
  end
  if (numel (in) > 4 && ! isempty (in{5}) && any (in{5}.value(:) != size (X, 3)))
    error ("sequences of different lengths are not supported");
  end
  Y = cell (1, ndirections);
  last = cell (1, ndirections);
  cells = cell (1, ndirections);
  for d = 1:ndirections
    Wx = in{2}.value(:,:,d).'(rowsof,:);
    Wh = in{3}.value(:,:,d).'(rowsof,:);
    b = zeros (2 * k * H, 1);
    if (numel (in) > 3 && ! isempty (in{4}))
      b = in{4}.value(:,d);
    end
    b = [b(rowsof); b(k * H + rowsof)];
    backwards = d == 2 || strcmp (direction, "reverse");
    x = X;
    if (backwards)
      x = flip (x, 3);
    end
    h0 = state (in, 6, d);
    switch (node.op)
      case "LSTM"
        if (numel (in) > 7 && ! isempty (in{8}) && any (in{8}.value(:) != 0))
          error ("peepholes are not supported");
        end
        [y, h, c] = nn_lstm (x, h0, state (in, 7, d), Wx, Wh, b);
        cells{d} = c;
      case "GRU"
        mode = "before-multiplication";
        if (attribute (node, "linear_before_reset", 0))
          mode = "after-multiplication";
        end
        [y, h] = nn_gru (x, h0, Wx, Wh, b, "ResetGateMode", mode);
      otherwise
        act = "tanh";
        if (! isempty (acts))
          act = tolower (acts{min(d, numel (acts))});
        end
        [y, h] = nn_rnn (x, h0, Wx, Wh, b, "Activation", act);
    end
    if (backwards)
      y = flip (y, 3);
    end
    Y{d} = reshape (y, H, size (X, 2), 1, size (X, 3));
    last{d} = h;
  end
  r = {tensor(cat (3, Y{:}), 4), tensor(cat (3, last{:}), 3)};
  if (strcmp (node.op, "LSTM"))
    r{3} = tensor (cat (3, cells{:}), 3);
  end
end

function check_activations (op, acts)
  switch (op)
    case "LSTM"
      want = {"sigmoid", "tanh", "tanh"};
    case "GRU"
      want = {"sigmoid", "tanh"};
    otherwise
      if (! all (ismember (tolower (acts), {"tanh", "relu"})))
        error ("the activation %s is not supported", acts{1});
      end
      return;
  end
  for k = 1:numel (acts)
    if (! strcmpi (acts{k}, want{mod (k - 1, numel (want)) + 1}))
      error ("the activation %s is not supported", acts{k});
    end
  end
end

function s = state (in, k, d)
  s = [];
  if (numel (in) >= k && ! isempty (in{k}))
    s = in{k}.value(:,:,d);
  end
end

function t = reshaped (t, shape, keeps_zero)
  d = dims_of (t);
  if (! keeps_zero)
    z = find (shape == 0);
    shape(z) = d(z);
  end
  open = find (shape < 0);
  if (numel (open) > 1)
    error ("more than one dimension is left open");
  end
  if (! isempty (open))
    shape(open) = 1;
    shape(open) = numel (t.value) / prod (shape);
  end
  t = tensor (shaped (t.value, shape), numel (shape));
end

function t = transposed (t, perm)
  n = t.rank;
  if (! isequal (sort (perm), 0:n-1))
    error ("that is no permutation of %d dimensions", n);
  end
  p = n - fliplr (perm);
  if (n == 1)
    return;
  end
  t.value = permute (t.value, p);
end

function t = constant (node)
  names = {"value", "value_float", "value_int", "value_floats", "value_ints"};
  for k = 1:numel (names)
    if (isfield (node.attributes, names{k}))
      v = node.attributes.(names{k});
      if (isstruct (v))
        t = v;
      elseif (k <= 3)
        t = tensor (v, 0);
      else
        t = tensor (v(:), 1);
      end
      return;
    end
  end
  error ("a constant without value");
end

function t = gathered (node, in)
  a = attribute (node, "axis", 0);
  d = dim_of (a, in{1}.rank);
  idx = in{2}.value;
  n = size (in{1}.value, d);
  idx(idx < 0) += n;
  at = repmat ({":"}, 1, max (in{1}.rank, 2));
  at{d} = idx(:) + 1;
  x = in{1}.value(at{:});
  whole = dims_of (in{1});
  if (a < 0)
    a += in{1}.rank;
  end
  dims = [whole(1:a), dims_of(in{2}), whole(a+2:end)];
  t = tensor (shaped (x, dims), numel (dims));
end

function t = sliced (node, in)
  t = in{1};
  starts = list_argument (node, in, 2, "starts", []);
  ends = list_argument (node, in, 3, "ends", []);
  axes = list_argument (node, in, 4, "axes", 0:numel (starts)-1);
  steps = list_argument (node, in, 5, "steps", ones (size (starts)));
  at = repmat ({":"}, 1, max (t.rank, 2));
  for k = 1:numel (starts)
    d = dim_of (axes(k), t.rank);
    n = size (t.value, d);
    s = starts(k);
    e = ends(k);
    s(s < 0) += n;
    e(e < 0) += n;
    if (steps(k) > 0)
      at{d} = (min (max (s, 0), n):steps(k):min (max (e, 0), n) - 1) + 1;
    else
      at{d} = (min (max (s, 0), n - 1):steps(k):max (e, -1) + 1) + 1;
    end
  end
  t.value = t.value(at{:});
end

## Sizes that a file may ask for: a few bytes of it must not take all memory.
function d = within (d)
  if (prod (d) > 2 ^ 27)
    error ("an array of %s numbers is too large", strjoin (strsplit (mat2str (d)(2:end-1)), "x"));
  end
end

function t = expanded (t, dims)
  d = dims_of (t);
  n = max (numel (d), numel (dims));
  d = [ones(1, n - numel (d)), d];
  dims = [ones(1, n - numel (dims)), dims];
  wanted = max (d, dims);
  wanted(dims == 0) = 0;
  t = tensor (shaped (t.value, d) + zeros ([fliplr(within (wanted)), 1, 1]), n);
end

function t = reduced (node, in)
  t = in{1};
  axes = list_argument (node, in, 2, "axes", 0:t.rank-1);
  keep = attribute (node, "keepdims", 1);
  d = dims_of (t);
  for a = axes
    k = dim_of (a, t.rank);
    switch (node.op)
      case "ReduceMean"
        t.value = mean (t.value, k);
      case "ReduceSum"
        t.value = sum (t.value, k);
      case "ReduceMin"
        t.value = min (t.value, [], k);
      case "ReduceProd"
        t.value = prod (t.value, k);
      case "ReduceL2"
        t.value = sqrt (sum (t.value .^ 2, k));
      otherwise
        t.value = max (t.value, [], k);
    end
    d(t.rank - k + 1) = 1;
  end
  if (! keep)
    a = axes;
    a(a < 0) += t.rank;
    d(a + 1) = [];
  end
  t = tensor (shaped (t.value, d), numel (d));
end

function t = padded (node, in)
  t = in{1};
  pads = list_argument (node, in, 2, "pads", zeros (1, 2 * t.rank));
  value = list_argument (node, in, 3, "value", 0);
  mode = attribute (node, "mode", "constant");
  d = dims_of (t);
  n = t.rank;
  front = pads(1:n);
  back = pads(n+1:2*n);
  if (any (pads < 0))
    error ("negative padding is not supported");
  end
  if (! strcmp (mode, "constant"))
    t.value = by_itself (t.value, mode, fliplr (front), fliplr (within (d + front + back) - d - front));
    return;
  end
  x = repmat (value, [fliplr(within (d + front + back)), 1, 1]);
  at = cell (1, max (n, 2));
  at(:) = {1};
  for k = 1:n
    at{k} = front(n-k+1) + (1:d(n-k+1));
  end
  x(at{:}) = t.value;
  t.value = x;
end

## An array's border is what lies behind it, seen in a mirror, or its last elements.
function x = by_itself (x, mode, front, back)
  at = cell (1, max (numel (front), 2));
  at(:) = {":"};
  for k = 1:numel (front)
    n = size (x, k);
    i = 1 - front(k):n + back(k);
    switch (mode)
      case "edge"
        i = min (max (i, 1), n);
      case "reflect"
        if (max (front(k), back(k)) >= n)
          error ("%d elements have no mirror image of %d", n, max (front(k), back(k)));
        end
        i = n - abs (n - 1 - abs (i - 1));
      otherwise
        error ("padding by '%s' is not supported", mode);
    end
    at{k} = i;
  end
  x = x(at{:});
end
