## L = maxPooling2dLayer (SIZE)
## L = maxPooling2dLayer (SIZE, "Stride", S, "Padding", P, "Name", NAME)
## The largest element of each window of SIZE, a number or [height width]: nn_maxpool. S is 1 unless it is given: windows overlap.
##   >> maxPooling2dLayer (2, "Stride", 2).Settings.Stride
##   ans = 2
## See also: nn_maxpool, convolution2dLayer
function L = maxPooling2dLayer (poolSize, varargin)
  if (nargin < 1)
    print_usage ();
  end
  poolSize = __nn_sizes__ ("maxPooling2dLayer", "the size of windows", poolSize, 2);
  L = __nn_layer__ ("maxPooling2d", struct ("PoolSize", poolSize), varargin, struct ("Stride", 1, "Padding", 0));
end
