## Y = nn_layernorm (X, OFFSET, SCALE)
## Y = nn_layernorm (X, OFFSET, SCALE, "Epsilon", E, "Dim", D)
## Normalise each example over its features: SCALE (X - mean) / sqrt (variance + E) + OFFSET, with the number of features below. X is N x C:
## rows are normalised; D says along which other dimension. OFFSET and SCALE have C elements. E is 1e-5. It has gradients.
##   >> nn_layernorm ([1 3; 10 30], [0 0], [1 1])
##   ans =
##
##     -1.0000   1.0000
##     -1.0000   1.0000
##
## See also: nn_batchnorm, layerNormalizationLayer
function Y = nn_layernorm (X, offset, scale, varargin)
  if (nargin < 3)
    print_usage ();
  end
  [epsilon, d] = __nn_options__ ("nn_layernorm", varargin, "Epsilon", 1e-5, "Dim", 2);
  C = size (X, d);
  if (numel (offset) != C || numel (scale) != C)
    error ("nn_layernorm: X has %d features; OFFSET has %d elements, SCALE %d", C, numel (offset), numel (scale));
  end
  shape = ones (1, max (d, 2));
  shape(d) = C;
  Z = X - sum (X, d) / C;
  v = sum (Z .* Z, d) / C;
  Y = Z ./ sqrt (v + epsilon) .* reshape (scale, shape) + reshape (offset, shape);
end
%!assert (nn_layernorm ([1; 3], [1 1], [2 2], "Dim", 1, "Epsilon", 0), [-1; 3], 1e-14)
%!error <nn_layernorm: X has 2 features; OFFSET has 1 elements, SCALE 1> nn_layernorm ([1 2], 0, 1)
%!error <nn_layernorm: unknown option 'Eps'; options are Epsilon, Dim> nn_layernorm ([1 2], [0 0], [1 1], "Eps", 0)
