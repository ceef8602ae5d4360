## H = __surface__ (WHO, ARGS)
## The surface of surf, mesh and their relations in emptied three-dimensional axes.
##   >> h = __surface__ ('surf', {magic(3)}); get (h, 'type')
##   ans = surface
## See also: surf, mesh
function h = __surface__ (who, args)
  for k = 1:min (numel (args), 4)
    if (ischar (args{k}))
      break;
    end
  end
  if (isempty (args))
    print_usage (who);
  end
  [hax, args] = __chart_axes__ (args, "3d");
  n = 0;
  while (n < numel (args) && n < 4 && ! ischar (args{n + 1}))
    n++;
  end
  data = args(1:n);
  options = args(n + 1:end);
  if (n == 0 || any (cellfun (@(v) ! isnumeric (v) && ! islogical (v), data)))
    error ("%s: X, Y, Z arguments must be real", who);
  end
  if (n <= 2)
    z = data{1};
    if (n == 2)
      data = {1:columns(z), (1:rows (z))', z, data{2}};
    end
  end
  data = cellfun (@(v) double (v), data, "uniformoutput", false);
  h = surface (hax, data{:});
  if (strncmp (who, "mesh", 4) || strcmp (who, "waterfall"))
    set (h, "facecolor", "w", "edgecolor", "flat");
    color = get (hax, "color");
    if (isnumeric (color))
      set (h, "facecolor", color);
    end
  end
  if (! isempty (options))
    set (h, options{:});
  end
end
