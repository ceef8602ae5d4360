% Lines by properties are black, spy counts, rectangles begin at the right, pies by 4 degrees, maps of imshow (octave-cli's answers).
h = line ("xdata", 1:3, "ydata", 1:3); disp (get (h, "color")); close all
h = line (1:3, 1:3); disp (get (h, "color")); close all
spy (eye (3), "r"); o = get (gca, "children");
disp (get (get (gca, "xlabel"), "string")); disp (get (o, {"linestyle", "marker"})); disp (get (o, "color")); close all
h = rectangle (); p = get (h, "children"); disp ([get(p, "xdata"), get(p, "ydata")]); close all
h = pie ([5 2 2 2]); printf ("%.4f ", get (h(3), "xdata")); disp (""); close all
imshow (magic (3)); disp (get (gcf, "colormap")(1,:)); disp (get (gca, "colormap")(2,:)); close all
h = semilogxerr ([4.4 2.42]', [1.4 2.17]', [1.4 0.062]'); printf ("%.7g ", get (get (h, "children")(2), "xdata")); disp (""); close all
loglog ([1 2], -[5.965e-3 6.1391e12]); disp (get (gca, "yticklabel"){15}); close all
[a, b] = plotyy (1:3, 1:3, 1:3, [2 4 1]); disp (get (a(2), "colororder")(1,:)); disp (get (b, "color")); close all
plotyy (2, 1, 2, 2); disp (xlim ()); close all
[c, h] = contour (magic (4), 0); disp (get (h, {"levelstep", "levellist", "levelstepmode"})); close all
plot (1:3); t = title ({"a", "b"}); disp (size (get (t, "string"))); close all
plot (1:3); t = title (2.5); disp (get (t, "string")); t = xlabel (NaN); disp (get (t, "string")); close all
