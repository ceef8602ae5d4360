## camorbit (THETA, PHI)
## camorbit (THETA, PHI, SYSTEM)
## camorbit (THETA, PHI, SYSTEM, DIRECTION)
## camorbit (HAX, ...)
## Move the camera around its target by THETA degrees about an axis and by PHI upwards. The axis is DIRECTION ('x', 'y', 'z', the
## default, or a vector) in the SYSTEM 'data', and what is up in the picture in the system 'camera'.
##   >> surf (peaks (5)); before = campos (); camorbit (90, 0); norm (campos () - camtarget ()) - norm (before - camtarget ()) < 1e-9
##   ans = 1
## See also: camroll, camzoom, campos, view
function camorbit (varargin)
  args = varargin;
  hax = [];
  if (numel (args) > 2 && isscalar (args{1}) && isaxes (args{1}) && isnumeric (args{3}))
    hax = args{1};
    args(1) = [];
  end
  if (numel (args) < 2 || numel (args) > 4)
    print_usage ();
  elseif (isempty (hax))
    hax = gca ();
  end
  [theta, phi] = deal (args{1:2});
  if (! (isnumeric (theta) && isscalar (theta) && isreal (theta) && isnumeric (phi) && isscalar (phi) && isreal (phi)))
    error ("camorbit: THETA and PHI must be numeric scalars");
  end
  in_data = true;
  axis_at = [0, 0, 1];
  if (numel (args) > 2)
    system = args{3};
    if (! any (strcmp (system, {"data", "camera"})))
      error ("camorbit: COORSYS must be 'data' or 'camera'");
    end
    in_data = strcmp (system, "data");
    if (numel (args) > 3 && in_data)
      axis_at = args{4};
      if (ischar (axis_at) && isscalar (axis_at) && any (axis_at == "xyz"))
        axis_at = double ("xyz" == axis_at);
      elseif (! (isnumeric (axis_at) && numel (axis_at) == 3 && norm (axis_at) > 0))
        error ("camorbit: DIR must be 'x', 'y', 'z' or a numeric 3-element vector");
      end
    elseif (numel (args) > 3)
      error ("camorbit: DIR must not be used with 'camera' COORSYS");
    end
  end
  target = get (hax, "cameratarget");
  back = get (hax, "cameraposition") - target;
  up = get (hax, "cameraupvector");
  up -= back * dot (up, back) / dot (back, back);
  up /= norm (up);
  if (! in_data)
    axis_at = up;
  end
  back = __camera_turn__ (back, axis_at(:)', theta);
  up = __camera_turn__ (up, axis_at(:)', theta);
  side = cross (up, back);
  back = __camera_turn__ (back, side, -phi);
  up = __camera_turn__ (up, side, -phi);
  set (hax, "cameraposition", target + back, "cameraupvector", up);
end
