## rgbplot (MAP)
## rgbplot (MAP, 'profile'), rgbplot (MAP, 'composite')
## H = rgbplot (...)
## The red, green and blue parts of a colour map as lines, or its colours as an image.
##   >> h = rgbplot (jet (4)); numel (h)
##   ans = 3
## See also: colormap
function h = rgbplot (map, style = "profile")
  if (nargin < 1)
    print_usage ();
  end
  if (! iscolormap (map))
    error ("rgbplot: CMAP must be a valid colormap");
  end
  switch (lower (style))
    case "profile"
      hr = plot (map);
      set (hr(1), "color", "r");
      set (hr(2), "color", "g");
      set (hr(3), "color", "b");
      set (gca (), "xlim", [0, rows(map)]);
      xlabel ("color index");
    case "composite"
      hr = image (1:rows (map));
      set (gca (), "ytick", []);
      xlabel ("color index");
      colormap (map);
    otherwise
      error ("rgbplot: unknown STYLE: %s", style);
  end
  if (nargout > 0)
    h = hr;
  end
end
