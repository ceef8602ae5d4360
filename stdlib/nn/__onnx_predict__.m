## Y = __onnx_predict__ (NET, X, ...)
## Run a network of nn_import on inputs as they are here: N x C, H x W x C x N, or C x N x T; of Y, with K numbers for each example, each
## has a row.
function y = __onnx_predict__ (net, varargin)
  graph = net.graph;
  in = cell (1, numel (varargin));
  order = "steps";
  for k = 1:numel (in)
    x = varargin{k};
    if (! isfloat (x))
      error ("predict: X must be floating-point numbers: double (X) / 255 for pictures of uint8");
    end
    dims = graph.inputs(min (k, numel (graph.inputs))).dims;
    rank = numel (dims);
    switch (rank)
      case 2
        x = x.';
      case 3
        ## sequences, C x N x T; what the file has is known by the operation that takes them
        order = order_of (graph, k);
        switch (order)
          case "examples"
            x = permute (x, [1, 3, 2]);
          case "channels"
            x = permute (x, [3, 1, 2]);
        end
      case 4
        sz = size (x);
        if (numel (sz) == 3 && dims(2) == 1)
          x = reshape (x, sz(1), sz(2), 1, sz(3));       # gray images
        end
        x = permute (x, [2, 1, 3, 4]);
    end
    in{k} = struct ("value", double (x), "rank", rank);
  end
  out = __onnx_run__ (graph, in);
  y = out{1}.value;
  if (out{1}.rank == 2)
    y = y.';
  elseif (out{1}.rank == 3 && size (y, 3) == size (varargin{end}, 2))
    switch (order)
      case "examples"
        y = permute (y, [1, 3, 2]);
      case "channels"
        y = permute (y, [2, 3, 1]);
    end
  elseif (out{1}.rank == 4)
    y = permute (y, [2, 1, 3, 4]);
  end
end

## How the file has the sequences of input k: "steps" T x N x C, as recurrent operators take them; "examples" N x T x C, which exporters
## turn first for batch_first; "channels" N x C x T, as convolutions and pools take them.
function order = order_of (graph, k)
  order = "steps";
  name = graph.inputs(k).name;
  for node = graph.nodes
    if (any (strcmp (node.inputs, name)))
      switch (node.op)
        case {"LSTM", "GRU", "RNN"}
          return;
        case {"Conv", "ConvTranspose", "MaxPool", "AveragePool", "GlobalAveragePool", "GlobalMaxPool", "BatchNormalization"}
          order = "channels";
          return;
        case "Transpose"
          if (isfield (node.attributes, "perm") && isequal (node.attributes.perm(:)', [1 0 2]))
            order = "examples";
          end
          return;
      end
    end
  end
end
