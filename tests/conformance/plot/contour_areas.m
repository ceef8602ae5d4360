% Polygons of filled contours.
1;
warning ("off", "all");   % of the toolkit that draws
set (0, "defaultfigurevisible", "off");
if (exist ("OCTAVE_VERSION", "builtin")) try, graphics_toolkit ("gnuplot"); end, end

figure ();
for t=1:4
 clf; z=peaks(7+t); if t==3, z=[1 2 3;4 0 6;7 8 10]; elseif t==4, z=[5 5 5 5;5 1 2 5;5 3 8 5;5 5 5 5]; end
 [c,h]=contourf(z,5);
 k=get(h,'children');
 for i=1:numel(k), x=get(k(i),'xdata'); y=get(k(i),'ydata'); printf("%d %d %.4f n%d %s\n", t,i,get(k(i),'cdata'), numel(x), mat2str([x(1:min(3,end)) y(1:min(3,end))],4)); end
end

close all
