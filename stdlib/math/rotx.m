## T = rotx (ANGLE)
## The matrix of a rotation around the x axis by ANGLE degrees.
##   >> rotx (90)
##   ans =
##
##      1.0000        0        0
##           0   0.0000  -1.0000
##           0   1.0000   0.0000
##
## See also: roty, rotz
function T = rotx (angle)
  if (nargin < 1 || ! isscalar (angle))
    print_usage ();
  end
  angle *= pi / 180;
  s = sin (angle);
  c = cos (angle);
  T = [1 0 0; 0 c -s; 0 s c];
end

%!assert (rotx (60) * [0; 2; 0], [0; 1; sqrt(3)], 1e-15)
%!error <Invalid call to rotx> rotx ([1 2])
