% Several handles: a column of cells, whatever the handles' shape; none: [].
figure ('visible', 'off');
a = axes ();
line (1:3, 1:3);
b = axes ();
line (1:3, 1:3);
line (1:3, 1:3);
size (allchild ([a b])), size (allchild ([a; b])), size (allchild ([a b; b a])), class (allchild ([a b]))
class (allchild (b)), allchild ([])
try, allchild ({1}), catch e, disp (e.message), end
try, allchild ('a'), catch e, disp (e.message), end
try, allchild (1, 2), catch e, disp (e.message), end
close all
