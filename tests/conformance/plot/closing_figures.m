% figures closed by number, by name, all
figure (3, "name", "costs", "visible", "off"); figure (5, "visible", "off"); figure (8, "name", "data", "visible", "off");
close ("costs"); sort (get (0, "children"))', close; sort (get (0, "children"))', figure (9, "visible", "off"); close (5); sort (get (0, "children"))'
close all; get (0, "children"), close ("nothing of that name"), x = close ("all")
try, close ("all", "now"), catch e, disp (e.message), end
try, close (77), catch e, disp (e.message), end
try, (1:0) + {1}, catch e, disp (e.message), end
try, (1:0)' + {1}, catch e, disp (e.message), end
try, (1:3) + {1}, catch e, disp (e.message), end
try, (1:1) + {1}, catch e, disp (e.message), end
