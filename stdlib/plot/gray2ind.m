## [X, MAP] = gray2ind (I)
## [X, MAP] = gray2ind (I, N)
## A gray or black and white image as one of N (64; 2) grays: X counts from 0, MAP is gray (N).
##   >> [x, map] = gray2ind ([0 .5; 1 .25], 4); x
##   x =
##
##     0  2
##     3  1
##
## See also: ind2gray, rgb2ind
function [x, map] = gray2ind (i, n)
  if (nargin < 1)
    print_usage ();
  elseif (! isreal (i) || issparse (i) || ! (ismatrix (i) || ndims (i) == 4 || ndims (i) == 2))
    error ("gray2ind: I must be a grayscale or binary image");
  elseif (isfloat (i) && (any (i(:) < 0) || any (i(:) > 1)))
    error ("gray2ind: floating point images may only contain values between 0 and 1");
  end
  if (nargin < 2)
    n = 64;
    if (islogical (i))
      n = 2;
    end
  elseif (! isscalar (n) || n != fix (n) || n < 1 || n > 65536)
    error ("gray2ind: N must be a positive integer in the range [1, 65536]");
  end
  map = gray (n);
  v = double (i);
  if (isinteger (i))
    low = double (intmin (class (i)));
    v = (v - low) / (double (intmax (class (i))) - low);
  end
  x = v * (n - 1);
  if (n <= 256)
    x = uint8 (x);
  else
    x = uint16 (x);
  end
end
