## [Y, MU, VAR] = nn_batchnorm (X, OFFSET, SCALE)
## Y = nn_batchnorm (X, OFFSET, SCALE, MU, VAR)
## [...] = nn_batchnorm (..., "Epsilon", E, "Dim", D)
## Normalise each channel over the examples (and places) of a batch: Y = SCALE (X - MU) / sqrt (VAR + E) + OFFSET. MU and VAR are
## those of the batch, VAR with the number of elements below, unless they are given. X is N x C, or images H x W x C x N; D says
## which dimension is the channels'. E is 1e-5. It has gradients by X, OFFSET and SCALE. (Ioffe, Szegedy 2015)
##   >> nn_batchnorm ([1 10; 3 30], [0 5], [1 1])
##   ans =
##
##     -1.0000   4.0000
##      1.0000   6.0000
##
## See also: nn_layernorm, batchNormalizationLayer
function [Y, mu, v] = nn_batchnorm (X, offset, scale, varargin)
  if (nargin < 3)
    print_usage ();
  end
  mu = v = [];
  if (numel (varargin) > 1 && isnumeric (varargin{1}))
    mu = varargin{1};
    v = varargin{2};
    varargin(1:2) = [];
  end
  [epsilon, d] = __nn_options__ ("nn_batchnorm", varargin, "Epsilon", 1e-5, "Dim", 2 + (ndims (X) > 2));
  C = size (X, d);
  if (numel (offset) != C || numel (scale) != C)
    error ("nn_batchnorm: X has %d channels; OFFSET has %d elements, SCALE %d", C, numel (offset), numel (scale));
  end
  shape = ones (1, max (d, 2));
  shape(d) = C;
  if (isempty (mu))
    [Y, mu, v] = __nn_batchnorm__ (X, reshape (offset, shape), reshape (scale, shape), epsilon, d);
    return;
  end
  mu = reshape (mu, shape);
  v = reshape (v, shape);
  Y = (X - mu) .* (reshape (scale, shape) ./ sqrt (v + epsilon)) + reshape (offset, shape);
end
%!test
%! [Y, mu, v] = nn_batchnorm (reshape (1:24, 2, 3, 2, 2), [0 0], [1 1]);
%! assert (mean (mean (mean (Y, 1), 2), 4)(:), [0; 0], 1e-12);
%! assert (mu(:), [9.5; 15.5]);  assert (size (v), [1 1 2]);
%!assert (nn_batchnorm ([4 6], [0 1], [2 1], [3 2], [1 4], "Epsilon", 0), [2 3])
%!error <nn_batchnorm: X has 2 channels; OFFSET has 3 elements, SCALE 2> nn_batchnorm ([1 2], [0 0 0], [1 1])
