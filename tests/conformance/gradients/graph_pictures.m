% SVG and DOT: text is escaped, both have all nodes
f = @(x, y) max (x, y) * (x + 2);
disp (ad_graph (f, 1, 3, "dot"))
disp (ad_graph (f, 1, 3, "svg"))
s = ad_graph (f, 1, 3, "struct");
printf ("%d %s %s %g %g\n", [num2cell([s.id]); {s.op}; {s.name}; {s.value}; {s.gradient}]{:});
