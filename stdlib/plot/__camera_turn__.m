## V = __camera_turn__ (V, AXIS, ANGLE)
## The row V turned about AXIS by ANGLE degrees (Rodrigues).
##   >> round (__camera_turn__ ([1 0 0], [0 0 1], 90))
##   ans =
##
##      0   1   0
##
## See also: camorbit, camroll
function v = __camera_turn__ (v, axis, angle)
  k = axis / norm (axis);
  v = v * cosd (angle) + cross (k, v) * sind (angle) + k * dot (k, v) * (1 - cosd (angle));
end
