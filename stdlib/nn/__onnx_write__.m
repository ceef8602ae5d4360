## __onnx_write__ (GRAPH, FILE)
## Write an ONNX model (opset 13, or GRAPH.opset): fields inputs and outputs (structs with name and dims, -1 for any number), nodes (op,
## inputs, outputs, attributes: a struct of numbers, rows of numbers (ints, or floats where a name begins with f_), texts) and constants
## (a containers.Map from names to structs with value, dims reversed, rank, and is_int). Numbers are written as singles, sizes as
## int64. What __onnx_read__ has read says of what types its numbers and attributes are. The file is written beside and renamed.
function __onnx_write__ (graph, file)
  g = [];
  for node = graph.nodes
    g = [g, message(1, node_bytes (node))];
  end
  g = [g, text(2, "net")];
  for name = keys (graph.constants)
    g = [g, message(5, tensor_bytes (name{1}, graph.constants(name{1})))];
  end
  for v = graph.inputs
    g = [g, message(11, value_bytes (v))];
  end
  for v = graph.outputs
    g = [g, message(12, value_bytes (v))];
  end
  opset = 13;
  if (isfield (graph, "opset"))
    opset = graph.opset;
  end
  model = [number(1, 7), text(2, "Octavo"), message(8, [text(1, ""), number(2, opset)]), message(7, g)];
  beside = [file ".part"];
  f = fopen (beside, "w");
  if (f < 0)
    error ("nn_export: cannot write '%s'", file);
  end
  written = fwrite (f, uint8 (model));
  closed = fclose (f);
  if (written != numel (model) || closed != 0)
    unlink (beside);
    error ("nn_export: '%s' could not be written whole", file);
  end
  [status, msg] = rename (beside, file);
  if (status != 0)
    unlink (beside);
    error ("nn_export: cannot write '%s': %s", file, msg);
  end
end

function b = varint (v)
  b = [];
  if (v < 0)
    ## two's complement of 64 bits
    u = typecast (int64 (v), "uint64");
    for k = 1:10
      byte = double (bitand (u, uint64 (127)));
      u = bitshift (u, -7);
      b(end+1) = byte + 128 * (u > 0);
      if (u == 0)
        return;
      end
    end
    return;
  end
  do
    b(end+1) = mod (v, 128) + 128 * (v >= 128);
    v = floor (v / 128);
  until (v == 0)
end

function b = number (field, v)
  b = [varint(field * 8), varint(v)];
end

function b = message (field, bytes)
  b = [varint(field * 8 + 2), varint(numel (bytes)), bytes];
end

function b = text (field, s)
  b = message (field, double (s));
end

function b = floats (v)
  b = double (typecast (single (v(:)'), "uint8"));
end

function b = node_bytes (node)
  b = [];
  for s = node.inputs
    b = [b, text(1, s{1})];
  end
  for s = node.outputs
    b = [b, text(2, s{1})];
  end
  b = [b, text(4, node.op)];
  names = fieldnames (node.attributes);
  for k = 1:numel (names)
    v = node.attributes.(names{k});
    name = names{k};
    if (isfield (node, "kinds"))
      b = [b, message(5, known_kind (name, v, node.kinds.(name)))];
      continue;
    end
    is_float = strncmp (name, "f_", 2);
    if (is_float)
      name = name(3:end);
    end
    a = text (1, name);
    if (ischar (v))
      a = [a, text(4, v), number(20, 3)];
    elseif (iscellstr (v))
      for s = v
        a = [a, text(9, s{1})];
      end
      a = [a, number(20, 8)];
    elseif (is_float)
      a = [a, varint(2 * 8 + 5), floats(v), number(20, 1)];
    elseif (isscalar (v) && ! any (strcmp (name, {"kernel_shape", "strides", "pads", "dilations", "perm", "axes", "shape"})))
      a = [a, number(3, v), number(20, 2)];
    else
      for x = v(:)'
        a = [a, number(8, x)];
      end
      a = [a, number(20, 7)];
    end
    b = [b, message(5, a)];
  end
end

## As it was read.
function a = known_kind (name, v, kind)
  a = [text(1, name), number(20, kind)];
  switch (kind)
    case 1
      a = [a, varint(2 * 8 + 5), floats(v)];
    case 2
      a = [a, number(3, v)];
    case 3
      a = [a, text(4, v)];
    case 4
      a = [a, message(5, tensor_bytes ("", v))];
    case 6
      a = [a, message(7, floats (v))];
    case 7
      for x = v(:)'
        a = [a, number(8, x)];
      end
    case 8
      for s = v
        a = [a, text(9, s{1})];
      end
  end
end

function b = tensor_bytes (name, t)
  sz = size (t.value);
  sz(end+1:t.rank) = 1;
  dims = fliplr (sz(1:t.rank));
  if (t.rank == 0)
    dims = [];
  elseif (t.rank == 1)
    dims = numel (t.value);
  end
  b = [];
  for d = dims
    b = [b, number(1, d)];
  end
  is_int = isfield (t, "is_int") && t.is_int;
  if (isfield (t, "type"))
    class = {"single", "uint8", "int8", "uint16", "int16", "int32", "int64", "", "uint8", "", "double", ...
           "uint32", "uint64"}{t.type};
    b = [b, number(2, t.type), text(8, name), message(9, double (typecast (cast (t.value(:)', class), ...
           "uint8")))];
  elseif (is_int)
    b = [b, number(2, 7), text(8, name), message(9, double (typecast (int64 (t.value(:)'), "uint8")))];
  else
    b = [b, number(2, 1), text(8, name), message(9, floats (t.value))];
  end
end

function b = value_bytes (v)
  shape = [];
  for d = v.dims
    if (d < 0)
      shape = [shape, message(1, [])];
    else
      shape = [shape, message(1, number (1, d))];
    end
  end
  type = 1;
  if (isfield (v, "type"))
    type = v.type;
  end
  b = [text(1, v.name), message(2, message (1, [number(1, type), message(2, shape)]))];
end
%!test
%! # the smallest network, there and back
%! g.nodes = struct ("op", "Gemm", "name", "", "inputs", {{"x", "W", "b"}}, "outputs", {{"y"}}, "attributes", struct ("transB", 1, "f_alpha", 2));
%! g.constants = containers.Map ();
%! g.constants("W") = struct ("value", [1 4; 2 5; 3 6], "rank", 2);
%! g.constants("b") = struct ("value", [10; 20], "rank", 1);
%! g.inputs = struct ("name", "x", "dims", [-1 3]);
%! g.outputs = struct ("name", "y", "dims", [-1 2]);
%! f = [tempname() ".onnx"];
%! unwind_protect
%!   __onnx_write__ (g, f);
%!   net = nn_import (f);
%!   assert (__onnx_predict__ (net, [1 1 1; 0 1 0]), [22 50; 14 30]);
%!   assert (net.graph.inputs.dims, [-1 3]);
%! unwind_protect_cleanup
%!   unlink (f);
%! end_unwind_protect
