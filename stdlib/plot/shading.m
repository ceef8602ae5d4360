## shading flat
## shading interp
## shading faceted
## shading (HAX, ...)
## How surfaces and patches of the axes are coloured: each face in one colour, colours blended, or faces with edges drawn.
##   >> h = surf (magic (3)); shading interp; get (h, 'facecolor')
##   ans = interp
## See also: surf, pcolor, colormap
function shading (varargin)
  hax = [];
  args = varargin;
  if (numel (args) == 2)
    hax = args{1};
    args(1) = [];
  elseif (numel (args) != 1)
    print_usage ();
  end
  if (isempty (hax))
    hax = gca ();
  end
  mode = lower (args{1});
  if (! any (strcmp (mode, {"flat", "interp", "faceted"})))
    error ('shading: Invalid MODE "%s"', args{1});
  end
  for h = [findobj(hax, "type", "surface"); findobj(hax, "type", "patch")]'
    if (isprop (get (h, "parent"), "levellist"))    # contours are lines
      continue;
    end
    mesh = is_mesh (h, hax);
    interp = strcmp (mode, "interp");
    if (mesh)
      if (interp)
        set (h, "edgecolor", "interp");
      else
        set (h, "edgecolor", "flat");
      end
    elseif (interp)
      set (h, "facecolor", "interp", "edgecolor", "none");
    else
      set (h, "facecolor", "flat");
      if (strcmp (mode, "faceted"))
        set (h, "edgecolor", [0, 0, 0]);
      else
        set (h, "edgecolor", "none");
      end
    end
  end
end

## Does it hide what is behind, in the colour of the axes or in white?
function yes = is_mesh (h, hax)
  face = get (h, "facecolor");
  edge = get (h, "edgecolor");
  yes = ischar (edge) && ! strcmp (edge, "none") && (isequal (face, [1, 1, 1]) || isequal (face, get (hax, "color")));
end

%!test   # contours stay as they are
%! close all; surfc (peaks (6)); shading interp; p = findall (gcf (), "type", "patch");
%! assert (unique (get (p, "facecolor")), {"none"}); assert (unique (get (p, "edgecolor")), {"flat"});
%! assert (get (findall (gcf (), "type", "surface"), {"facecolor", "edgecolor"}), {"interp", "none"});
%! contourf (peaks (6)); shading flat; p = findall (gcf (), "type", "patch");
%! assert (get (p(1), "edgecolor"), [0, 0, 0]); close all
%!error <shading: Invalid MODE "foo"> shading foo
