## I = rgb2gray (RGB)
## Brightness of colours: of an image (M x N x 3) a matrix, of a colour map a column, 0.299 R + 0.587 G + 0.114 B.
##   >> rgb2gray ([1 0 0; 1 1 1])
##   ans =
##
##      0.2989
##      1.0000
##
## See also: rgb2hsv, gray, imshow
function I = rgb2gray (rgb)
  if (nargin != 1)
    print_usage ();
  end
  weights = [0.298936; 0.587043; 0.114021];
  if (ndims (rgb) == 2 && columns (rgb) == 3)
    I = double (rgb) * weights;
  elseif (ndims (rgb) >= 3 && size (rgb, 3) == 3)
    I = weights(1) * double (rgb(:, :, 1, :)) + weights(2) * double (rgb(:, :, 2, :)) + weights(3) * double (rgb(:, :, 3, :));
  else
    error ('rgb2gray: input must be a matrix of size Nx3, MxNx3, or MxNx3xK');
  end
  if (! isa (rgb, 'double') && ! islogical (rgb))
    I = cast (I, class (rgb));
  end
end

%!assert (rgb2gray (uint8 (cat (3, [10 20], [30 40], [50 60]))), uint8 ([26 36]))
%!error <rgb2gray: input must be a matrix of size> rgb2gray ([1 2])
