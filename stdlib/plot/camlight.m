## camlight ()
## camlight right | left | headlight
## camlight (AZIMUTH, ELEVATION)
## camlight (H, ...)
## H = camlight (...)
## Add a light beside the one who looks; azimuth and elevation count from there.
##   >> h = camlight (); get (h, 'type')
##   ans = light
## See also: light, lightangle
function h = camlight (varargin)
  args = varargin;
  hl = [];
  if (! isempty (args) && isscalar (args{1}) && isnumeric (args{1}) && ishghandle (args{1}) && args{1} < 0)
    hl = args{1};
    args(1) = [];
  end
  azimuth = 30;
  elevation = 30;
  style = "local";
  while (! isempty (args))
    if (ischar (args{1}))
      switch (lower (args{1}))
        case "left"
          azimuth = -30;
        case "right"
          azimuth = 30;
        case "headlight"
          azimuth = elevation = 0;
        case {"local", "infinite"}
          style = lower (args{1});
        otherwise
          error ("camlight: invalid option '%s'", args{1});
      end
      args(1) = [];
    elseif (numel (args) > 1)
      azimuth = args{1};
      elevation = args{2};
      args(1:2) = [];
    else
      print_usage ();
    end
  end
  v = get (gca (), "view");
  [x, y, z] = sph2cart ((v(1) + azimuth - 90) * pi / 180, (v(2) + elevation) * pi / 180, 10);
  if (isempty (hl))
    hl = light ();
  end
  set (hl, "position", [x, y, z], "style", style);
  if (nargout > 0)
    h = hl;
  end
end
