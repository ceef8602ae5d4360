## T = roty (ANGLE)
## The matrix of a rotation around the y axis by ANGLE degrees.
##   >> round (roty (90))
##   ans =
##
##      0   0   1
##      0   1   0
##     -1   0   0
##
## See also: rotx, rotz
function T = roty (angle)
  if (nargin < 1 || ! isscalar (angle))
    print_usage ();
  end
  angle *= pi / 180;
  s = sin (angle);
  c = cos (angle);
  T = [c 0 s; 0 1 0; -s 0 c];
end

%!assert (roty (60) * [0; 0; 2], [sqrt(3); 0; 1], 1e-15)
%!error <Invalid call to roty> roty ()
