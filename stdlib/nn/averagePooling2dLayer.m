## L = averagePooling2dLayer (SIZE)
## L = averagePooling2dLayer (SIZE, "Stride", S, "Padding", P, "Name", NAME)
## The mean of each window of SIZE, a number or [height width]: nn_avgpool. S is 1 unless it is given: windows overlap.
##   >> averagePooling2dLayer (2, "Stride", 2).Settings.Stride
##   ans = 2
## See also: nn_avgpool, convolution2dLayer
function L = averagePooling2dLayer (poolSize, varargin)
  if (nargin < 1)
    print_usage ();
  end
  poolSize = __nn_sizes__ ("averagePooling2dLayer", "the size of windows", poolSize, 2);
  L = __nn_layer__ ("averagePooling2d", struct ("PoolSize", poolSize), varargin, struct ("Stride", 1, "Padding", 0));
end
