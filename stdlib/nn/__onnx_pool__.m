## Y = __onnx_pool__ (NODE, X, O)
## MaxPool or AveragePool of an ONNX file on images, with windows as __onnx_windows__ gives them.
function y = __onnx_pool__ (node, x, o)
  if (strcmp (node.op, "MaxPool"))
    if (numel (node.outputs) > 1 && ! isempty (node.outputs{2}))
      error ("the places of the largest elements are not supported");
    end
    y = nn_maxpool (x, o.window, "Stride", o.stride, "Padding", o.padding, "Dilation", o.dilation);
    return;
  end
  if (any (o.dilation != 1))
    error ("dilated windows of means are not supported");
  end
  y = nn_avgpool (x, o.window, "Stride", o.stride, "Padding", o.padding);
  include = isfield (node.attributes, "count_include_pad") && node.attributes.count_include_pad;
  if (include && any (o.asked))
    ## zeros at the border count as well, though not those behind the padding that ceil_mode needs
    a = o.asked;
    inside = nn_conv (ones (size (x)(1:2)), ones (o.window), [], "Stride", o.stride, "Padding", o.padding);
    zeros_too = ones (size (x)(1:2) + [a(1) + a(2), a(3) + a(4)]);
    counted = nn_conv (zeros_too, ones (o.window), [], "Stride", o.stride, "Padding", o.padding - a);
    y = y .* (inside ./ counted);
  end
end
