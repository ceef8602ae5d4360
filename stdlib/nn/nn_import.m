## NET = nn_import (FILE)
## A network from an ONNX file, as PyTorch, Keras and others export them (opset 9 and later). NET is a struct that predict
## runs: predict (NET, X) with X as everywhere here, features N x C, images H x W x C x N, sequences C x N x T, gives N x K numbers where
## the network gives K for each example. Its numbers are double. NET.graph has what the file holds.
## Operators: Conv ConvTranspose BatchNormalization LayerNormalization InstanceNormalization MaxPool AveragePool GlobalAveragePool
## Resize (nearest, linear) Gemm MatMul Add Mul and their kin, the usual activations, Softmax, LSTM GRU RNN, Flatten Reshape Transpose
## Concat Split Where and what exporters put between.
## Files that are damaged, and operators that are not known, are errors.
##   >> nn_import ("nowhere.onnx")
##   error: nn_import: cannot open 'nowhere.onnx'
## See also: nn_export, predict
function net = nn_import (file)
  if (nargin != 1 || ! ischar (file))
    print_usage ();
  end
  graph = __onnx_read__ (file);
  if (isempty (graph.inputs))
    error ("nn_import: '%s' has a network without inputs", file);
  end
  known = {"Add", "Sub", "Mul", "Div", "Pow", "Max", "Min", "Sum", "Relu", "Sigmoid", "Tanh", "Elu", "LeakyRelu", "Exp", "Log", "Sqrt", ...
           "Neg", "Abs", "Erf", "Softplus", "Identity", "Dropout", "Clip", "Reciprocal", "HardSigmoid", "HardSwish", "Selu", "Celu", "PRelu", ...
           "Gelu", "Cast", ...
           "Softmax", "LogSoftmax", "Gemm", "MatMul", "Conv", "ConvTranspose", "MaxPool", "AveragePool", "GlobalAveragePool", ...
           "GlobalMaxPool", "BatchNormalization", "LayerNormalization", "LSTM", "GRU", "RNN", "Flatten", "Reshape", "Transpose", ...
           "Squeeze", "Unsqueeze", "Concat", "Constant", "ConstantOfShape", "Shape", "Gather", "Slice", "Expand", "ReduceMean", ...
           "ReduceSum", "ReduceMax", "ReduceMin", "ReduceProd", "ReduceL2", "Pad", ...
                  "InstanceNormalization", "Resize", "Upsample", ...
           "Split", "DepthToSpace", "Greater", "Less", "GreaterOrEqual", "LessOrEqual", "Equal", "And", ...
                  "Or", "Xor", "Not", "Where", ...
           "ArgMax", "ArgMin", "Sign", "Floor", "Ceil", "Round", "Sin", "Cos", "Softsign", "Mish"};
  for node = graph.nodes
    if (! any (strcmp (node.op, known)))
      error ("nn_import: '%s' uses the operator %s, which is not known here", file, node.op);
    end
  end
  net = struct ("kind", "onnx", "graph", graph);
end
%!error <nn_import: cannot open 'nowhere.onnx'> nn_import ("nowhere.onnx")
%!test
%! f = tempname ();  h = fopen (f, "w");  fwrite (h, uint8 (1:100));  fclose (h);
%! unwind_protect
%!   fail ("nn_import (f)", "is damaged, or no ONNX file");
%! unwind_protect_cleanup
%!   delete (f);
%! end_unwind_protect
%!test  # one node, y = Relu (x), and nobody says what x is
%! graph = [10 12 10 1 "x" 18 1 "y" 34 4 "Relu", 98 3 10 1 "y"];
%! f = tempname ();  h = fopen (f, "w");  fwrite (h, uint8 ([8 7 58 numel(graph) graph 66 2 16 13]));  fclose (h);
%! unwind_protect
%!   fail ("nn_import (f)", "nn_import: .* has a network without inputs");
%! unwind_protect_cleanup
%!   delete (f);
%! end_unwind_protect
