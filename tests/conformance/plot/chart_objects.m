% Which objects charts are made of, what is in them, and what the axes become.
1;
function kids (h, indent)
  c = get (h, "children");
  for i = 1:numel (c)
    x = c(i);
    printf ("%s%s", blanks (indent), get (x, "type"));
    for p = {"tag", "linestyle", "marker", "color", "facecolor", "edgecolor", "xdata", "ydata", "zdata", "cdata", "string"}
      if (isprop (x, p{1}))
        show_value (p{1}, get (x, p{1}));
      end
    end
    printf ("\n");
    kids (x, indent + 2);
  end
end
function show_value (name, v)
  if (iscell (v))
    v = strjoin (v(:)', "/");
  end
  if (ischar (v))
    if (! isempty (v))
      printf (" %s=%s", name, strjoin (cellstr (v)', "/"));
    end
  elseif (! isempty (v))
    v(abs (v) < 1e-12) = 0;
    if (numel (v) <= 14)
      printf (" %s=%s", name, mat2str (v, 4));
    else
      printf (" %s=(%s)", name, sprintf ("%dx", size (v))(1:end-1));
    end
  end
end
function state ()
  for a = findall (gcf, "type", "axes", "tag", "")'
    for p = {"xlim", "xlimmode", "ylim", "ylimmode", "zlim", "clim", "view", "box", "position", "layer", "nextplot", ...
             "visible", "ydir", "xgrid", "zgrid", "dataaspectratio", "dataaspectratiomode", "plotboxaspectratio", "colororderindex"}
      v = get (a, p{1});
      if (ischar (v)) printf (" %s", v); else printf (" %s", mat2str (v, 4)); end
    end
    printf ("\n");
  end
end
function show (code)
  clf (gcf (), "reset");
  printf ("=== %s\n", code);
  try
    eval (code);
    kids (gcf (), 1);
  catch e
    printf ("ERR %s\n", e.message);
  end
  state ();
end
warning ("off", "all");   % of the toolkit that draws
set (0, "defaultfigurevisible", "off");
if (exist ("OCTAVE_VERSION", "builtin")) try, graphics_toolkit ("gnuplot"); end, end

figure ();
show ("bar ([1 3 2])");
show ("bar ([1 3 2; 4 5 6])");
show ("bar ([1 3 2; 4 5 6], 'stacked')");
show ("barh ([1 3 2; 4 5 6], 0.5, 'r')");
show ("errorbar ([1 2 3],[2 3 4],[.1 .2 .3])");
show ("errorbar ([1 2 3],[2 3 4],[.1 .2 .3],[.2 .3 .4],'~r')");
show ("errorbar ([1 2 3],[2 3 4],[.1 .2 .3],[.2 .3 .4],'#r')");
show ("errorbar ([1 2 3],[2 3 4],[.1 .2 .3],[.2 .3 .4],[.1 .1 .1],[.2 .2 .2],'~>')");
show ("stem ([1 3 2])");
show ("stem3 ([1 2],[1 2],[3 4])");
show ("area ([1 2; 3 4; 2 2])");
show ("stairs ([1 3 2])");
show ("quiver ([1 2],[1 2],[1 1],[0 1])");
show ("quiver3 (1,1,1,1,2,3)");
show ("contour ([1 2 3;4 5 6;7 8 10])");
show ("contourf ([1 2 3;4 5 6;7 8 10])");
show ("hist ([1 2 2 3 5])");
show ("bar ([1 2 3],'histc')");
show ("feather ([1 2],[1 0])");
show ("fill ([0 1 1],[0 0 1],'r')");
show ("fill3 ([0 1 1],[0 0 1],[1 2 3],'r')");
show ("pcolor ([1 2;3 4])");
show ("surf ([1 2;3 4])");
show ("surfc ([1 2;3 4])");
show ("mesh ([1 2;3 4])");
show ("meshc ([1 2;3 4])");
show ("meshz ([1 2;3 4])");
show ("waterfall ([1 2;3 4])");
show ("ribbon ([1 2;3 4])");
show ("trimesh ([1 2 3],[0 1 1],[0 0 1],[1 2 3])");
show ("trisurf ([1 2 3],[0 1 1],[0 0 1],[1 2 3])");
show ("sphere (3)");
show ("cylinder ([1 2],3)");
show ("ellipsoid(1,2,3,1,2,3,3)");
show ("plotyy ([1 2],[3 4],[1 2],[5 6])");
show ("pareto ([5 2 3])");
show ("comet ([1 2 3])");
show ("spy (eye (3))");
show ("gplot ([0 1;1 0],[0 0;1 1])");
show ("ezsurf (@(x,y)x+y)");
show ("ezcontour(@(x,y)x+y)");
show ("rectangle ('position',[0 0 1 2],'curvature',.5)");
show ("semilogxerr([1 2 3],[2 3 4],[.1 .2 .3])");
show ("loglogerr([1 2 3],[2 3 4],[.1 .2 .3])");
show ("text([1 2],[3 4],{'a','b'})");
show ("text(1,2,{'a','b'})");
show ("text([1 2],[3 4],'ab')");
show ("text([1 2],[3 4],['ab';'cd'])");
show ("imshow(uint8(magic(4)))");
show ("imshow([.1 .2;.3 .4])");
show ("imagesc(magic(4))");
show ("comet3([1 2 3],[1 2 3],[1 2 3])");
show ("hist([1 2;3 4;5 9])");
show ("area([1 2 3])");
show ("patch('faces',[1 2 3],'vertices',[0 0;1 0;1 1])");
show ("ezmesh(@(x,y)x)");
show ("contour(1:3,1:3,[1 2 3;4 5 6;7 8 10],'r')");
show ("text(0.5,0.5,'a','units','normalized')");
show ("bar(1:3,[1 2 3],'facecolor','r')");
show ("loglog([1 10],[1 10])");
show ("semilogx([1 10],[2 3],'-o')");
show ("plot3(1:3,1:3,1:3)");
show ("line(1:3,1:3)");
show ("light");
show ("quiver([1 2],[1 2],[1 1],[0 1],'r','filled')");
close all
