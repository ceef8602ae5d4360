## LEVEL = graythresh (I)
## The grey, from 0 to 1, that parts the image I best into dark and light: N. Otsu, A threshold selection
## method from gray-level histograms, 1979. Octave has it in its package image.
##   >> graythresh (uint8 ([10 12 11 200 205 210]))
##   ans = 0.4137
## See also: im2bw, imhist
function level = graythresh (I)
  if (nargin != 1)
    print_usage ();
  elseif (! (isnumeric (I) || islogical (I)))
    error ("graythresh: IMG must be an image");
  end
  if (size (I, 3) == 3)
    I = rgb2gray (I);
  end
  n = imhist (im2double (I));
  p = n / sum (n);
  w = cumsum (p);
  mu = cumsum (p .* (1:256)');
  between = (mu(end) * w - mu) .^ 2 ./ (w .* (1 - w));
  between(! isfinite (between)) = -Inf;
  level = (mean (find (between >= max (between) * (1 - 1e-12))) - 1) / 255;
end

%!test t = graythresh ([0.1 0.12 0.8 0.82]); assert (t > 0.12 && t < 0.8);
%!error <graythresh: IMG must be an image> graythresh ({})
