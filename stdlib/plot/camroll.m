## camroll (THETA)
## camroll (HAX, THETA)
## Turn the camera about the direction in which it looks by THETA degrees, clockwise.
##   >> surf (peaks (5)); camroll (90); abs (norm (camup ()) - 1) < 1e-12
##   ans = 1
## See also: camorbit, camup
function camroll (varargin)
  [hax, theta] = __camera_number__ ("camroll", varargin);
  if (! (isscalar (theta) && isreal (theta)))
    print_usage ();
  end
  unit = get (hax, "dataaspectratio");                 # turned in the box, as it is seen
  back = (get (hax, "cameraposition") - get (hax, "cameratarget")) ./ unit;
  up = get (hax, "cameraupvector") ./ unit;
  up -= back * dot (up, back) / dot (back, back);
  up = __camera_turn__ (up, back, -theta) .* unit;
  set (hax, "cameraupvector", up / norm (up));
end
