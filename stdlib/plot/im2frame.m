## FRAME = im2frame (RGB)
## FRAME = im2frame (X, MAP)
## A frame for movie out of an image; pages of a four-dimensional array become one each.
##   >> f = im2frame (zeros (2, 3, 3, 'uint8')); fieldnames (f)'
##   ans =
##   {
##     [1,1] = cdata
##     [1,2] = colormap
##   }
##
## See also: frame2im, movie
function frame = im2frame (x, map = [])
  if (nargin < 1)
    print_usage ();
  end
  if (ndims (x) > 4)
    error ("im2frame: X and RGB must be a single image");
  end
  if (isempty (map) && size (x, 3) != 3)
    error ("im2frame: first argument must be a 3-dim array for RGB images");
  end
  for k = size (x, 4):-1:1
    frame(k) = struct ("cdata", x(:,:,:,k), "colormap", map);
  end
end
