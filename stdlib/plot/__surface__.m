## H = __surface__ (WHO, ARGS)
## The surface of surf, mesh and their relations in emptied three-dimensional axes.
##   >> h = __surface__ ('surf', {magic(3)}); get (h, 'type')
##   ans = surface
## See also: surf, mesh
function h = __surface__ (who, args)
  [hax, args] = __chart_axes__ (args, "3d");
  n = 0;
  while (n < numel (args) && n < 4 && ! ischar (args{n + 1}))
    n++;
  end
  data = args(1:n);
  options = args(n + 1:end);
  if (! strcmp (who, "surf") && any (cellfun (@(v) ! isreal (v), data)))
    error ("%s: X, Y, Z, C arguments must be real", who);
  end
  more = {};
  if (strncmp (who, "mesh", 4) || strcmp (who, "waterfall"))
    more = {"facecolor", "w", "edgecolor", "flat", "facelighting", "none", "edgelighting", "flat"};
    color = get (hax, "color");
    if (isnumeric (color))
      more{2} = color;
    end
  end
  h = surface (hax, data{:}, more{:}, options{:});
end
