## RGB = ind2rgb (X, MAP)
## [R, G, B] = ind2rgb (X, MAP)
## An image of row numbers into a colour map as red, green and blue (numbers of integer classes count from 0).
##   >> size (ind2rgb ([1 2; 3 3], gray (3)))
##   ans =
##
##      2   2   3
##
## See also: colormap, rgb2gray
function [R, G, B] = ind2rgb (X, map)
  if (nargin != 2)
    print_usage ();
  end
  if (! iscolormap (map))
    error ('ind2rgb: MAP must be a valid colormap');
  end
  k = double (X) + isinteger (X);
  k = min (max (k, 1), rows (map));
  R = reshape (map(k, 1), size (X));
  G = reshape (map(k, 2), size (X));
  B = reshape (map(k, 3), size (X));
  if (nargout < 2)
    R = cat (3, R, G, B);
  end
end

%!test [r, g, b] = ind2rgb ([1 2; 3 3], gray (3)); assert (g, [0 0.5; 1 1])
%!assert (ind2rgb (uint8 ([0 1]), [0 0 0; 1 1 1])(:, :, 2), [0 1])
