## [X, MAP] = rgb2ind (RGB)
## [X, MAP] = rgb2ind (R, G, B)
## A colour image as an indexed one: MAP has its different colours, X, which counts from 0, tells where they are.
##   >> [x, map] = rgb2ind (cat (3, [1 0], [0 1], [0 0])); x
##   x =
##
##     1  0
##
## See also: ind2rgb, cmunique
function [x, map] = rgb2ind (r, g, b)
  if (nargin != 1 && nargin != 3)
    print_usage ();
  end
  if (nargin == 3)
    if (! size_equal (r, g, b))
      error ("rgb2ind: R, G, and B must have the same size");
    end
    r = cat (3, r, g, b);
  end
  if (size (r, 3) != 3)
    error ("rgb2ind: argument is not an RGB image");
  end
  kind = class (r);
  colors = reshape (double (r), [], 3);
  if (! isfloat (r))
    colors /= double (intmax (kind));
  end
  [map, ~, j] = unique (colors, "rows");
  x = reshape (j - 1, size (r)(1:2));
  if (rows (map) <= 256)
    x = uint8 (x);
  elseif (rows (map) <= 65536)
    x = uint16 (x);
  else
    x++;
  end
end
