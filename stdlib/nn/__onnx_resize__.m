## T = __onnx_resize__ (NODE, IN)
## Resize (opset 10 and later) and Upsample of ONNX files: nearest and linear, every axis by itself.
function t = __onnx_resize__ (node, in)
  t = in{1};
  n = t.rank;
  mode = attribute (node, "mode", "nearest");
  if (! any (strcmp (mode, {"nearest", "linear"})))
    error ("the mode %s is not supported", mode);
  elseif (attribute (node, "antialias", 0))
    error ("antialias is not supported");
  elseif (! strcmp (attribute (node, "keep_aspect_ratio_policy", "stretch"), "stretch"))
    error ("keep_aspect_ratio_policy is not supported");
  end
  where = attribute (node, "coordinate_transformation_mode", "half_pixel");
  old = strcmp (node.op, "Upsample") || numel (in) == 2;
  if (old)                                        # opsets 9 and 10
    where = "asymmetric";
  end
  rounds = attribute (node, "nearest_mode", "round_prefer_floor");
  if (old)
    rounds = "floor";
  end
  scales = argument (in, 3 - old);
  if (strcmp (node.op, "Upsample") && isempty (scales))
    scales = attribute (node, "scales", []);
  end
  sizes = argument (in, 4);
  axes = attribute (node, "axes", 0:n-1);
  axes(axes < 0) += n;
  from = ones (1, n);
  s = size (t.value);
  from(1:min (n, numel (s))) = s(1:min (n, end));
  for k = 1:numel (axes)
    d = n - axes(k);
    if (! isempty (sizes))
      to = sizes(k);
      scale = to / from(d);
    elseif (numel (scales) == numel (axes))
      scale = scales(k);
      to = floor (from(d) * scale);
    else
      error ("there are neither sizes nor scales for %d axes", numel (axes));
    end
    if (to < 1 || to > 2 ^ 24 || to != fix (to) || prod (from) / from(d) * to > 2 ^ 27)
      error ("an axis of %g elements is not possible", to);
    end
    if (to != from(d) || scale != 1)
      t.value = along (t.value, d, positions (where, from(d), to, scale), mode, rounds);
      from(d) = to;
    end
  end
end

## Where, from 0, the new elements lie among the n old ones.
function p = positions (where, n, m, scale)
  x = 0:m-1;
  switch (where)
    case "half_pixel"
      p = (x + 0.5) / scale - 0.5;
    case "pytorch_half_pixel"
      p = ((x + 0.5) / scale - 0.5) * (m > 1);
    case "align_corners"
      p = x * ((n - 1) / max (m - 1, 1));
    case "asymmetric"
      p = x / scale;
    otherwise
      error ("coordinate_transformation_mode %s is not supported", where);
  end
end

function x = along (x, d, p, mode, rounds)
  n = size (x, d);
  p = min (max (p, 0), n - 1);
  at = cell (1, ndims (x));
  at(:) = {":"};
  if (strcmp (mode, "nearest"))
    switch (rounds)
      case "round_prefer_floor"
        k = ceil (p - 0.5);
      case "round_prefer_ceil"
        k = floor (p + 0.5);
      case "floor"
        k = floor (p);
      case "ceil"
        k = ceil (p);
      otherwise
        error ("nearest_mode %s is not supported", rounds);
    end
    at{d} = k + 1;
    x = x(at{:});
    return;
  end
  k = min (floor (p), max (n - 2, 0));
  shape = ones (1, ndims (x));
  shape(d) = numel (p);
  part = reshape (p - k, shape);
  at{d} = k + 1;
  low = x(at{:});
  at{d} = min (k + 2, n);
  x = low .* (1 - part) + x(at{:}) .* part;
end

function v = argument (in, k)
  v = [];
  if (numel (in) >= k && ! isempty (in{k}))
    v = in{k}.value(:)';
  end
end

function a = attribute (node, name, default)
  a = default;
  if (isfield (node.attributes, name))
    a = node.attributes.(name);
  end
end
%!function y = resized (x, scales, varargin)
%!  t = @(v) struct ("value", v, "rank", 1 + (columns (v) > 1));
%!  node = struct ("op", "Resize", "attributes", struct (varargin{:}));
%!  y = __onnx_resize__ (node, {t(x), [], t(scales)}).value;
%!endfunction
%!assert (resized ([1; 2; 4], 2, "mode", "linear"), [1; 1.25; 1.75; 2.5; 3.5; 4])
%!test
%! y = resized ([1; 2; 4], 2, "mode", "linear", "coordinate_transformation_mode", "align_corners");
%! assert (y, [1; 1.4; 1.8; 2.4; 3.2; 4], 1e-12);
%! y = resized ([1; 2; 4], 2, "coordinate_transformation_mode", "asymmetric", "nearest_mode", "floor");
%! assert (y, [1; 1; 2; 2; 4; 4]);
%!error <the mode cubic is not supported> resized ([1; 2; 4], 2, "mode", "cubic")
