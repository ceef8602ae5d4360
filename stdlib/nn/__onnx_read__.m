## GRAPH = __onnx_read__ (FILE)
## An ONNX model as a struct: fields inputs, outputs (structs with name and dims), nodes (structs with op, name, inputs, outputs,
## attributes), constants (a containers.Map from names to arrays) and opset. Tensors are held with their dimensions reversed:
## what lies row by row in the file is the same memory column by column here, so nothing is moved.
## A file that is damaged is an error that names it.
function graph = __onnx_read__ (file)
  f = fopen (file, "r");
  if (f < 0)
    error ("nn_import: cannot open '%s'", file);
  end
  bytes = fread (f, Inf, "*uint8")';
  fclose (f);
  try
    graph = read_model (bytes);
  catch problem
    if (strncmp (problem.message, "nn_import:", 10))
      rethrow (problem);
    end
    error ("nn_import: '%s' is damaged, or no ONNX file (%s)", file, problem.message);
  end
end

## A protocol buffer message: for each field its number, and a number or the bytes it has.
function [numbers, values] = fields_of (b)
  numbers = [];
  values = {};
  at = 1;
  n = numel (b);
  while (at <= n)
    [tag, at] = varint (b, at);
    field = floor (tag / 8);
    switch (mod (tag, 8))
      case 0
        [v, at] = varint (b, at);
      case 1
        v = b(at:at+7);
        at += 8;
      case 2
        [len, at] = varint (b, at);
        if (len > n - at + 1)
          error ("a field is longer than what holds it");
        end
        v = b(at:at+len-1);
        at += len;
      case 5
        v = b(at:at+3);
        at += 4;
      otherwise
        error ("a field of an unknown kind");
    end
    numbers(end+1) = field;
    values{end+1} = v;
  end
end

## Numbers of seven bits each, the lowest first; those beyond 2^63 are negative ones: what they lack to 2^64, which is no double.
function [v, at] = varint (b, at)
  v = 0;
  lacks = 1;
  scale = 1;
  for k = 1:9
    byte = double (b(at));
    at++;
    low = mod (byte, 128);
    v += low * scale;
    if (byte < 128)
      return;
    end
    lacks += (127 - low) * scale;
    scale *= 128;
  end
  if (b(at) != 1)
    error ("a number has no end");
  end
  at++;
  v = -lacks;
end

function v = all_of (numbers, values, field)
  v = values(numbers == field);
end

function v = one_of (numbers, values, field, default)
  k = find (numbers == field, 1, "last");
  if (isempty (k))
    v = default;
  else
    v = values{k};
  end
end

function s = text_of (v)
  if (isempty (v))
    s = "";
  elseif (! isa (v, "uint8"))
    error ("a number stands where a text should");
  else
    s = char (v);
  end
end

## A repeated number: packed in one field, or a field each.
function r = numbers_of (fields)
  r = zeros (1, 0);
  for k = 1:numel (fields)
    v = fields{k};
    if (isa (v, "uint8"))
      at = 1;
      while (at <= numel (v))
        [x, at] = varint (v, at);
        r(end+1) = x;
      end
    else
      r(end+1) = v;
    end
  end
end

function r = floats_of (fields, class, bytes)
  r = zeros (1, 0);
  for k = 1:numel (fields)
    if (mod (numel (fields{k}), bytes) != 0)
      error ("numbers are cut off");
    end
    r = [r, double(typecast (fields{k}, class))];
  end
end

function graph = read_model (b)
  [n, v] = fields_of (b);
  body = one_of (n, v, 7, []);
  if (isempty (body))
    error ("there is no graph in it");
  end
  opset = 0;
  for set = all_of (n, v, 8)
    [sn, sv] = fields_of (set{1});
    domain = text_of (one_of (sn, sv, 1, ""));
    if (isempty (domain) || strcmp (domain, "ai.onnx"))
      opset = one_of (sn, sv, 2, 0);
    end
  end
  graph = read_graph (body);
  graph.opset = opset;
end

function graph = read_graph (b)
  [n, v] = fields_of (b);
  graph.constants = containers.Map ();
  for t = all_of (n, v, 5)
    [x, name] = read_tensor (t{1});
    graph.constants(name) = x;
  end
  graph.nodes = struct ("op", {}, "name", {}, "inputs", {}, "outputs", {}, "attributes", {}, "kinds", {});
  for t = all_of (n, v, 1)
    graph.nodes(end+1) = read_node (t{1});
  end
  graph.inputs = read_values (all_of (n, v, 11));
  graph.outputs = read_values (all_of (n, v, 12));
  ## what has a value is no input
  free = true (1, numel (graph.inputs));
  for k = 1:numel (free)
    free(k) = ! isKey (graph.constants, graph.inputs(k).name);
  end
  graph.inputs = graph.inputs(free);
  if (isempty (graph.outputs))
    error ("the graph has no output");
  end
end

function list = read_values (fields)
  list = struct ("name", {}, "dims", {}, "type", {});
  for k = 1:numel (fields)
    [n, v] = fields_of (fields{k});
    dims = [];
    [tn, tv] = fields_of (one_of (n, v, 2, uint8 ([])));
    [sn, sv] = fields_of (one_of (tn, tv, 1, uint8 ([])));
    [dn, dv] = fields_of (one_of (sn, sv, 2, uint8 ([])));
    for d = all_of (dn, dv, 1)
      [en, ev] = fields_of (d{1});
      dims(end+1) = one_of (en, ev, 1, -1);
    end
    list(end+1) = struct ("name", text_of (one_of (n, v, 1, "")), "dims", dims, "type", one_of (sn, sv, 1, ...
           1));
  end
end

function node = read_node (b)
  [n, v] = fields_of (b);
  node.op = text_of (one_of (n, v, 4, ""));
  node.name = text_of (one_of (n, v, 3, ""));
  node.inputs = cellfun (@text_of, all_of (n, v, 1), "UniformOutput", false);
  node.outputs = cellfun (@text_of, all_of (n, v, 2), "UniformOutput", false);
  node.attributes = node.kinds = struct ();
  for a = all_of (n, v, 5)
    [an, av] = fields_of (a{1});
    name = text_of (one_of (an, av, 1, ""));
    kind = one_of (an, av, 20, 0);
    if (! isvarname (name))
      error ("an attribute has no name");
    end
    switch (kind)
      case 1
        x = floats_of (all_of (an, av, 2), "single", 4);
      case 2
        x = one_of (an, av, 3, 0);
      case 3
        x = text_of (one_of (an, av, 4, ""));
      case 4
        x = read_tensor (one_of (an, av, 5, uint8 ([])));
      case 6
        x = floats_of (all_of (an, av, 7), "single", 4);
      case 7
        x = numbers_of (all_of (an, av, 8));
      case 8
        x = cellfun (@text_of, all_of (an, av, 9), "UniformOutput", false);
      otherwise
        error ("attribute '%s' of %s is of a kind that is not supported", name, node.op);
    end
    node.attributes.(name) = x;
    node.kinds.(name) = kind;
  end
end

## Arrays of doubles, whatever they are in the file; dims reversed, at least two.
function [x, name] = read_tensor (b)
  [n, v] = fields_of (b);
  dims = numbers_of (all_of (n, v, 1));
  name = text_of (one_of (n, v, 8, ""));
  type = one_of (n, v, 2, 0);
  if (any (n == 13) || one_of (n, v, 14, 0) == 1)
    error ("nn_import: the numbers of tensor '%s' lie in another file, which is not read", name);
  end
  if (any (dims < 0) || prod (dims) > 1e9)
    error ("tensor '%s' has impossible dimensions", name);
  end
  raw = one_of (n, v, 9, uint8 ([]));
  names = {"single", "uint8", "int8", "uint16", "int16", "int32", "int64", "", "uint8", "", "double", "uint32", "uint64"};
  bytes = [4 1 1 2 2 4 8 0 1 0 8 4 8];
  if (type < 1 || type > 13 || isempty (names{type}))
    error ("tensor '%s' has numbers of a kind that is not supported (%d)", name, type);
  end
  count = prod (dims);
  if (! isempty (raw))
    if (numel (raw) != count * bytes(type))
      error ("tensor '%s' has %d bytes, its dimensions need %d", name, numel (raw), count * bytes(type));
    end
    x = double (typecast (raw, names{type}));
  elseif (type == 1)
    x = floats_of (all_of (n, v, 4), "single", 4);
  elseif (type == 11)
    x = floats_of (all_of (n, v, 10), "double", 8);
  elseif (type == 7)
    x = numbers_of (all_of (n, v, 7));
  elseif (type > 11)
    x = numbers_of (all_of (n, v, 11));
  else
    x = numbers_of (all_of (n, v, 5));
  end
  if (numel (x) != count)
    error ("tensor '%s' has %d numbers, its dimensions need %d", name, numel (x), count);
  end
  x = reshape (x, [fliplr(dims), 1, 1]);
  x = struct ("value", x, "rank", numel (dims), "whole", ! any (type == [1 11]), "type", type);
end
