## HSV = rgb2hsv (RGB)
## Colours given by red, green and blue (0 to 1; rows of a matrix, or an image) as hue, saturation and value.
##   >> rgb2hsv ([1 0 0; 0 1 1])
##   ans =
##
##           0   1.0000   1.0000
##      0.5000   1.0000   1.0000
##
## See also: hsv2rgb, rgb2gray
function hsv = rgb2hsv (rgb)
  if (nargin != 1)
    print_usage ();
  end
  shape = size (rgb);
  if (shape(end) != 3)
    error ('rgb2hsv: input must be a matrix of size Nx3, MxNx3, or MxNx3xK');
  end
  scale = 1;
  if (isinteger (rgb))
    scale = double (intmax (class (rgb)));
  end
  c = reshape (double (rgb), [], 3) / scale;
  [v, which] = max (c, [], 2);
  range = v - min (c, [], 2);
  h = zeros (size (v));
  safe = range + (range == 0);
  one = which == 1;
  two = which == 2;
  three = which == 3;
  h(one) = mod ((c(one, 2) - c(one, 3)) ./ safe(one), 6);
  h(two) = (c(two, 3) - c(two, 1)) ./ safe(two) + 2;
  h(three) = (c(three, 1) - c(three, 2)) ./ safe(three) + 4;
  h(range == 0) = 0;
  hsv = reshape ([h / 6, range ./ (v + (v == 0)), v], shape);
  if (isa (rgb, "single"))
    hsv = single (hsv);
  end
end

%!assert (rgb2hsv ([1 0 0; 0 1 0; 0 0 1; 0.4 0.8 0.8; 0 0 0]), [0 1 1; 1/3 1 1; 2/3 1 1; 0.5 0.5 0.8; 0 0 0], 1e-12)
%!error <rgb2hsv: input must be a matrix> rgb2hsv ([1 2])
