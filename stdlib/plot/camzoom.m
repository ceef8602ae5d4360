## camzoom (FACTOR)
## camzoom (HAX, FACTOR)
## Make what the camera shows FACTOR times as large, by its angle.
##   >> plot (1:3); before = tand (camva () / 2); camzoom (2); round (1000 * before / tand (camva () / 2))
##   ans = 2000
## See also: camva, zoom, camorbit
function camzoom (varargin)
  [hax, factor] = __camera_number__ ("camzoom", varargin);
  if (! (isscalar (factor) && isreal (factor) && isfinite (factor) && factor > 0))
    error ("camzoom: ZF must be a real positive finite number");
  end
  angle = get (hax, "cameraviewangle");
  set (hax, "cameraviewangle", 2 * atand (tand (angle / 2) / factor));
end
