## Y = nn_globalavgpool (X)
## The mean of each channel of images H x W x C x N: Y is C x N. It has gradients.
##   >> nn_globalavgpool (cat (3, [1 2; 3 4], [0 0; 0 8]))
##   ans =
##
##      2.5000
##      2.0000
##
## See also: nn_avgpool, globalAveragePooling2dLayer
function Y = nn_globalavgpool (X)
  if (nargin != 1)
    print_usage ();
  end
  [H, W, C, N] = size (X);
  Y = reshape (sum (reshape (X, H * W, C, N), 1) / (H * W), C, N);
end
%!assert (nn_globalavgpool (ones (3, 4, 2, 5)), ones (2, 5))
