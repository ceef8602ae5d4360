% the areas of filled contours: level, corners, area, the greatest drawn first
rand ("twister", 3);
for n = 1:40
  clf
  z = round (rand (2 + mod (n, 5), 3 + mod (n, 4)) * [3 7 100](mod (n, 3) + 1));
  if n > 40, z(2,2) = NaN; end
  [c, h] = contourf (z, [0 1 2 4 8](1:2 + mod (n, 4)));
  p = get (h, "children"); printf ("%d: ", n);
  for k = 1:numel (p)
    x = get (p(k), "xdata");
    printf ("%g(%d,%g) ", get (p(k), "cdata")(1), numel (x), round (100 * polyarea (x, get (p(k), "ydata"))));
  end
  printf ("\n");
end
