% axes (h) brings axes to the front, with their legend; what plotmatrix gives; colours of fill; ticks of treeplot.
a = axes ();
b = axes ();
c = axes ();
k = get (gcf (), "children");
disp ([find(k == a), find(k == b), find(k == c)]);
axes (a);
k = get (gcf (), "children");
disp ([find(k == a), find(k == b), find(k == c)]);
set (gcf (), "currentaxes", b);
k = get (gcf (), "children");
disp ([find(k == a), find(k == b), find(k == c)]);
clf;
s = subplot (1, 2, 1);
plot (1:3);
legend ("a");
t = subplot (1, 2, 2);
axes (s);
k = get (gcf (), "children");
disp (get (k, "tag"));
disp ([find(k == s), find(k == t)]);
[h, ax, big, p, pax] = plotmatrix ([1 2; 4 5; 7 8], [10 20 30; 40 50 60; 70 80 95]);
disp ([size(h), size(ax), size(p), size(pax)]);
for k = 1:numel (h)
  printf ("%g %g, %g %g %g %g\n", get (h(k), "xdata")(1), get (h(k), "ydata")(1), get (ax(k), "position"));
end
[h, ax, big, p, pax] = plotmatrix ([10 20 30; 40 50 60; 70 80 95]);
disp ([size(h), size(ax), size(p), size(pax)]);
disp (find (get (gcf (), "children") == big));
clf;
disp (get (fill ([1 2 3], [1 2 1], [0.2, 0.4, 0.6]), "facecolor"));
disp (get (fill ([1 2 3 4], [1 2 1 1], [0.2, 0.4, 0.6, 1]), "cdata"));
disp (get (fill3 ([1 2 3], [1 2 1], [1 2 3], [0.2; 0.4; 0.6]), "facecolor"));
treeplot ([0 1 1 2 2]);
disp (get (gca (), "xticklabel"));
clf;
peaks (3);
disp ([size(get (get (gca (), "children"), "xdata")), size(get (get (gca (), "children"), "ydata"))]);
% arrows are as long as a cell of the grid, or of a square grid where they lie in a row
function s = scale (f, varargin)
  clf;
  h = f (varargin{:});
  u = get (h, "udata");
  for x = get (get (h, "children"), "xdata")'
    if (numel (x{1}) == 3 * numel (u))
      s = (x{1}(2) - x{1}(1)) / u(1) * sqrt (37) / 0.9;
    end
  end
end
u = [1 2 3; 4 5 6];
v = [1 0 2; 1 1 1];
printf ("%.6f\n", scale (@quiver, u, v), scale (@quiver, [1 2 3] * 10, [1 2] * 5, u, v), ...
        scale (@quiver, [1 2 3 4 9], [1 2 2 2 4], [1 2 3 4 6], [1 1 1 1 1]), scale (@quiver, 1, 1, 6, 1));
[x, y] = meshgrid (1:3, 1:2);
printf ("%.6f\n", scale (@quiver3, x, y, [0 0 0; 0 0 60], u, v, 0 * u), scale (@quiver3, x', y', [0 0 0; 0 0 60]', u', v', 0 * u'));
