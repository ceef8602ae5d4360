## RGB = hsv2rgb (HSV)
## RGB = hsv2rgb (H, S, V)
## Colours given by hue, saturation and value (0 to 1; rows of a matrix, or an image) as red, green and blue.
##   >> hsv2rgb ([0 1 1; 1/3 1 1])
##   ans =
##
##      1   0   0
##      0   1   0
##
## See also: rgb2hsv, hsv, colormap
function rgb = hsv2rgb (h, s, v)
  if (nargin != 1 && nargin != 3)
    print_usage ();
  end
  in_single = isa (h, "single");
  if (isinteger (h))
    h = double (h) / double (intmax (class (h)));
  end
  if (nargin == 1)
    shape = size (h);
    if (shape(end) != 3)
      error ('hsv2rgb: input must be a matrix of size Nx3, MxNx3, or MxNx3xK');
    end
    c = reshape (double (h), [], 3);
    h = c(:, 1);
    s = c(:, 2);
    v = c(:, 3);
  else
    shape = [size(h), 3];
    if (isvector (h) && columns (h) == 1)
      shape = [numel(h), 3];
    end
    h = h(:);
    s = s(:);
    v = v(:);
  end
  k = mod (h * 6 + [5, 3, 1], 6);
  rgb = reshape (v - v .* s .* max (min (min (k, 4 - k), 1), 0), shape);
  if (in_single)
    rgb = single (rgb);
  end
end

%!assert (hsv2rgb ([0 1 1; 1/3 1 1; 2/3 1 1; 0.5 0.5 0.8]), [1 0 0; 0 1 0; 0 0 1; 0.4 0.8 0.8], 1e-12)
%!error <hsv2rgb: input must be a matrix> hsv2rgb ([1 2])
%!assert (hsv2rgb (single ([0 1 1])), single ([1 0 0]))
%!assert (squeeze (hsv2rgb (cat (3, uint8 (0), uint8 (255), uint8 (255)))), [1; 0; 0])
