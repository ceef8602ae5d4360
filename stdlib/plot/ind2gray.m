## I = ind2gray (X, MAP)
## The gray image of an indexed image X with the colours MAP; integers X count from 0, others from 1.
##   >> ind2gray ([1 2; 3 4], gray (4))
##   ans =
##
##           0   0.3333
##      0.6667   1.0000
##
## See also: gray2ind, ind2rgb, rgb2gray
function i = ind2gray (x, map)
  if (nargin != 2)
    print_usage ();
  end
  if (! iscolormap (map))
    error ("ind2gray: MAP must be a valid colormap");
  end
  g = map * [0.298936; 0.587043; 0.114021];
  kind = class (x);
  k = double (x);
  if (isinteger (x) || islogical (x))
    k++;
  elseif (any (k(:) < 1 | k(:) != fix (k(:))))
    error ("ind2gray: X must be an indexed image");
  end
  k = min (k, rows (map));
  i = reshape (g(k), size (x));
  switch (kind)
    case "single"
      i = single (i);
    case {"uint8", "uint16"}
      i = cast (i * double (intmax (kind)), kind);
  end
end
