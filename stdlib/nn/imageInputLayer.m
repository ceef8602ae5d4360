## L = imageInputLayer ([H W C])
## L = imageInputLayer (..., "Normalization", WORD, "Name", NAME)
## The first layer of a network for images of H x W pixels in C channels; they come as H x W x C x N. Normalization by numbers of the training
## images is "none", "zerocenter" (the mean of each channel is taken off) or "zscore" (then divided by its standard deviation).
##   >> imageInputLayer ([28 28]).Settings.InputSize(3)
##   ans = 1
## See also: convolution2dLayer, featureInputLayer, dlnetwork
function L = imageInputLayer (inputSize, varargin)
  if (nargin < 1)
    print_usage ();
  end
  if (! (isnumeric (inputSize) && any (numel (inputSize) == [2 3])))
    error ("imageInputLayer: the size must be [height width channels], or [height width] of gray images");
  end
  inputSize = double (inputSize(:)');
  if (numel (inputSize) == 2)
    inputSize(3) = 1;
  end
  inputSize = __nn_sizes__ ("imageInputLayer", "the size", inputSize, 3);
  L = __nn_layer__ ("imageInput", struct ("InputSize", inputSize), varargin, struct ("Normalization", {{"none", "zerocenter", "zscore"}}));
end
%!error <imageInputLayer: the size must be a positive whole number or 3 of them> imageInputLayer ([28 0 1])
%!error <Normalization must be one of: none, zerocenter, zscore> imageInputLayer ([28 28 1], "Normalization", "x")
%!error <imageInputLayer: the size must be \[height width channels\]> imageInputLayer (28)
