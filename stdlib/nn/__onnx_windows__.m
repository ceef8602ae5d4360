## O = __onnx_windows__ (NODE, SIZE, KERNEL, TRANSPOSED)
## How windows slide over an array of SIZE in an operator of an ONNX file: a struct with window, stride, dilation (pairs), padding (top, bottom,
## left, right), and of transposed convolutions extra (OutputPadding). KERNEL are the filters' sizes, or for pools the number of
## dimensions. The last axis of the file is the first dimension here; signals are images of one column.
## ceil_mode: padding at the ends makes room for the last windows, if they begin before what was asked for as padding.
function o = __onnx_windows__ (node, sz, kernel, transposed)
  n = numel (kernel);
  if (! transposed && isscalar (kernel) && ! isfield (node.attributes, ...
         "kernel_shape") && any (strcmp (node.op, {"MaxPool", "AveragePool"})))
    error ("there is no kernel_shape");
  end
  if (any (strcmp (node.op, {"MaxPool", "AveragePool"})))
    n = kernel;
    kernel = [];
  end
  kernel = attribute (node, "kernel_shape", kernel);
  if (numel (kernel) != n)
    error ("windows of %d dimensions over %d", numel (kernel), n);
  elseif (n < 1 || n > 2)
    error ("windows of %d dimensions are not supported", n);
  end
  o.window = of_axes (kernel, n, 1);
  o.stride = of_axes (attribute (node, "strides", ones (1, n)), n, 1);
  o.dilation = of_axes (attribute (node, "dilations", ones (1, n)), n, 1);
  o.extra = of_axes (attribute (node, "output_padding", zeros (1, n)), n, 0);
  pads = attribute (node, "pads", zeros (1, 2 * n));
  if (numel (pads) != 2 * n || any (pads < 0) || any ([o.window, o.stride, o.dilation] < 1))
    error ("pads, strides and windows must be positive, and two of pads for each axis");
  end
  front = of_axes (pads(1:n), n, 0);
  back = of_axes (pads(n+1:end), n, 0);
  reach = (o.window - 1) .* o.dilation + 1;
  auto = attribute (node, "auto_pad", "NOTSET");
  switch (auto)
    case {"SAME_UPPER", "SAME_LOWER"}
      if (transposed)
        total = reach - o.stride;
        o.extra = max (-total, 0);
      else
        total = (ceil (sz(1:2) ./ o.stride) - 1) .* o.stride + reach - sz(1:2);
      end
      total = max (total, 0);
      front = floor (total / 2);
      if (strcmp (auto, "SAME_LOWER"))
        front = ceil (total / 2);
      end
      back = total - front;
    case "VALID"
      front = back = [0 0];
    case "NOTSET"
    otherwise
      error ("auto_pad %s is not supported", auto);
  end
  if (transposed && isfield (node.attributes, "output_shape"))
    error ("output_shape is not supported");
  end
  o.asked = [front; back](:)';
  if (attribute (node, "ceil_mode", 0))
    room = sz(1:2) + front + back - reach;
    more = mod (-room, o.stride);
    starts = room + more - front;                 # of the last window, in the array
    back += more .* (starts < sz(1:2));
  end
  o.padding = [front; back](:)';
end

function v = of_axes (v, n, other)
  if (numel (v) != n)
    error ("there are %d numbers for %d axes", numel (v), n);
  end
  v = fliplr (v(:)');
  if (n == 1)
    v = [v, other];
  end
end

function a = attribute (node, name, default)
  a = default;
  if (isfield (node.attributes, name))
    a = node.attributes.(name);
  end
end
%!test
%! node = struct ("op", "MaxPool", "attributes", struct ("kernel_shape", [3 2], "strides", [2 2], "pads", ...
%!       [1 0 1 0], "ceil_mode", 1));
%! o = __onnx_windows__ (node, [9 6], 2, false);
%! assert (o.window, [2 3]);  assert (o.padding, [0 1 1 2]);  assert (o.asked, [0 0 1 1]);
%!error <windows of 3 dimensions over 2>
%! __onnx_windows__ (struct ("op", "Conv", "attributes", struct ("kernel_shape", [3 3 3])), [9 6], [3 3], false)
