% What is left at the end goes in the order of names; then what is global.
1;
fid = fopen ("Item.m", "w");
fputs (fid, "classdef Item < handle\n properties\n n = 0;\n other = [];\n end\n methods\n");
fputs (fid, " function o = Item (n), o.n = n; end\n function delete (o), printf (\"del %d\\n\", o.n); end\n end\nend\n");
fclose (fid);
global G
G = Item (61);
b = Item (72); a = Item (71);
cycle = Item (81); cycle.other = cycle;
one = Item (82); two = Item (83); one.other = two; two.other = one;
clear cycle
disp ("cleared")
x = {Item(1), Item(2)}; x(1) = [];
Item (91);
disp ("ans holds it")
5;
disp ("the end")
