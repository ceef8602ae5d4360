## camzoom (FACTOR)
## camzoom (HAX, FACTOR)
## Make what the camera shows FACTOR times as large, by its angle.
##   >> plot (1:3); before = tand (camva () / 2); camzoom (2); round (1000 * before / tand (camva () / 2))
##   ans = 2000
## See also: camva, zoom, camorbit
function camzoom (varargin)
  args = varargin;
  hax = [];
  if (numel (args) == 2)
    hax = args{1};
    args(1) = [];
    if (! (isscalar (hax) && isaxes (hax)))
      print_usage ();
    end
  elseif (numel (args) != 1)
    print_usage ();
  end
  factor = args{1};
  if (! isnumeric (factor))
    print_usage ();
  elseif (! (isscalar (factor) && isreal (factor) && isfinite (factor) && factor > 0))
    error ("camzoom: ZF must be a real positive finite number");
  elseif (isempty (hax))
    hax = gca ();
  end
  angle = get (hax, "cameraviewangle");
  set (hax, "cameraviewangle", 2 * atand (tand (angle / 2) / factor));
end
