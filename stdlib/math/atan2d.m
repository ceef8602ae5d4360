## atan2d (Y, X)
## Angle of the points (X, Y) in degrees, from -180 to 180.
##   >> atan2d (1, 1)
##   ans = 45
## See also: atan2, atand
function r = atan2d (y, x)
  if (nargin < 2)
    print_usage ();
  end
  r = 180 / pi * atan2 (y, x);
end

%!assert (atan2d (1, [1 -1]), [45 135])
