% ad_graph at the lecture's example, in both kinds of lines and at several widths
f = @(x, y, z) (x + y) * z;
for width = [200 80 40]
  printf ("width %d\n", width);
  ad_graph (f, -2, 5, -4, "unicode", "width", width);
  ad_graph (f, -2, 5, -4, "ascii", "width", width);
end
printf ("too narrow for a drawing\n");
ad_graph (f, -2, 5, -4, "ascii", "width", 20);
neuron = @(w, x) 1 / (1 + exp (-(w(1) * x(1) + w(2) * x(2) + w(3))));
for width = [200 80 40]
  printf ("width %d\n", width);
  ad_graph (neuron, [2 -3 -3], [-1 -2], "ascii", "width", width);
end
