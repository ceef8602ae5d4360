## BW = im2bw (I)
## BW = im2bw (I, LEVEL)
## Where the image I (grey or of colours) is lighter than LEVEL, from 0 to 1 (0.5). Octave has it in its
## package image.
##   >> im2bw (uint8 ([0 100 200]))
##   ans =
##
##     0  0  1
##
## See also: graythresh
function bw = im2bw (I, level = 0.5)
  if (nargin < 1)
    print_usage ();
  elseif (! (isscalar (level) && level >= 0 && level <= 1))
    error ("im2bw: LEVEL must be between 0 and 1");
  end
  if (islogical (I))
    bw = I;
    return;
  end
  if (size (I, 3) == 3)
    I = rgb2gray (I);
  end
  bw = im2double (I) > level;
end

%!assert (im2bw ([0.2 0.7], 0.1), [true true])
%!error <im2bw: LEVEL must be between 0 and 1> im2bw (1, 2)
