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
  if (any (cellfun (@(v) (! isnumeric (v) && ! islogical (v)) || iscomplex (v), data)))
    error ("%s: X, Y, Z%s arguments must be real", who, {"", ", C"}{1 + strcmp(who, "mesh")});
  elseif (any (cellfun (@islogical, data)))
    error ('invalid value for array property "zdata"');
  elseif (mod (numel (options), 2))
    error ("set: invalid number of arguments");
  end
  if (n == 2)
    z = data{1};
    data = {1:columns(z), (1:rows (z))', z, data{2}};
  end
  data = cellfun (@(v) double (v), data, "uniformoutput", false);
  h = surface (hax, data{:});
  if (strncmp (who, "mesh", 4) || strcmp (who, "waterfall"))
    set (h, "facecolor", "w", "edgecolor", "flat", "facelighting", "none", "edgelighting", "flat");
    color = get (hax, "color");
    if (isnumeric (color))
      set (h, "facecolor", color);
    end
  end
  if (! isempty (options))
    set (h, options{:});
  end
end
