## T = rotz (ANGLE)
## The matrix of a rotation around the z axis by ANGLE degrees.
##   >> round (rotz (90))
##   ans =
##
##      0  -1   0
##      1   0   0
##      0   0   1
##
## See also: rotx, roty
function T = rotz (angle)
  if (nargin < 1 || ! isscalar (angle))
    print_usage ();
  end
  angle *= pi / 180;
  s = sin (angle);
  c = cos (angle);
  T = [c -s 0; s c 0; 0 0 1];
end

%!assert (rotz (60) * [2; 0; 0], [1; sqrt(3); 0], 1e-15)
%!error <Invalid call to rotz> rotz ([1 2])
