## cosd (X)
## Cosine of angles in degrees; exactly 0 at odd multiples of 90.
##   >> cosd ([0 60 90])
##   ans =
##
##      1.0000   0.5000        0
##
## See also: sind, tand, acosd, cos
function y = cosd (x)
  if (nargin < 1)
    print_usage ();
  end
  if (! isnumeric (x))
    error ("cosd: X must be numeric");
  end
  y = sind (x + 90);
end

%!assert (cosd ([0 90 180 270]), [1 0 -1 0])
