% What fminsearch shows of its steps, and where it ends.
x=fminsearch(@(x) (x(1)-1)^2+(x(2)-2)^2,[0 0],optimset("Display","iter","MaxIter",5));
x=fminsearch(@(x) (x-1)^2,0,optimset("Display","iter","MaxIter",3));
x=fminsearch(@(x) (x-1)^2,0,optimset("Display","final"));
