% Limits and ticks that charts set, and those they leave to the data.
1;
function p ()
  for n = {"xlim", "xlimmode", "ylim", "ylimmode", "xtick", "xtickmode", "ytick"}
    v = get (gca, n{1});
    if (ischar (v)) printf (" %s", v); else printf (" %s", mat2str (v, 5)); end
  end
  printf ("\n");
end
warning ("off", "all");   % of the toolkit that draws
set (0, "defaultfigurevisible", "off");
if (exist ("OCTAVE_VERSION", "builtin")) try, graphics_toolkit ("gnuplot"); end, end

figure ();
imagesc(magic(4)); p, hold on; plot(1:10); p
clf; plot(1:10); hold on; imagesc(magic(4)); p
clf; imagesc([10 20],[5 7],magic(4)); p, set(gca,'xlimmode','auto'); p
clf; image(magic(7)); p
clf; imagesc(magic(4)); hold on; plot(2,3); p
clf; imagesc(magic(4)); hold on; contour(magic(4)); p
clf; surf(magic(4)); hold on; imagesc(magic(4)); p
clf; h=image(magic(4)); set(h,'xdata',[1 10]); p
clf; hist([1 2 2 3 5]); get(get(gca,'children'),'type'), p
clf; stairs([1 3 2]); p
clf; stairs(2:4,[4 3 5]); p
clf; stairs(12:14,[14 13 15]); p
clf; bar([1 3 2]); p
clf; bar(11:13,[11 13 12]); p
clf; barh([1 3 2]); p
clf; area(12:14,[14 13 15]); p
clf; stem(12:14,[14 13 15]); p
clf; contour(1:3,11:13,magic(3)); p
clf; pie([.1 .2]); p
clf; pie3([.1 .2]); p
clf; polar(1:3,1:3); p
clf; errorbar(12:14,[14 13 15],[1 1 1]); p
clf; quiver(12:14,[14 13 15],[1 1 1],[1 1 1]); p
clf; fill([2 3 4],[3 5 3],'r'); p
clf; pcolor([1 2;3 4]); p
clf; fplot(@sin,[0 3]); p
clf; plotyy(1:3,1:3,1:3,4:6); p
clf; spy(eye(4)); p
clf; comet(1:3); p
clf; treeplot([0 1 1]); p
clf; rose([1 2 3]); p
clf; compass(1,1); p
bar([0.1 0.2 0.35],1:3); p
clf; bar([1 2 5],1:3); p
clf; bar([1 2 5],[1 2;3 4;5 6]); p
clf; bar(1:20); p
clf; bar([1 2 3],1:3,1); p
clf; bar([1 2 3],1:3,.1); p
clf; bar([3 1 2],1:3); p
clf; bar(5); p
clf; bar([5 6]); p
clf; bar(5,3); p
clf; hold on; bar(1:3); p
clf; plot(1:10); hold on; bar(1:3); p
clf; bar(1:3,'stacked'); p
clf; bar([1 2;3 4],'hist'); p
clf; bar([1 2;3 4],'histc'); p
clf; bar([-1 -2 -3]); p
clf; bar([1 2 NaN 4]); p
clf; bar(1:3,'basevalue',-5); p
clf; bar([10 20 30],[1 2 3],'r'); p
clf; barh([10 20 30],[1 2 3],'r'); p
clf; bar([1 2;3 4]'); p
clf; contour(magic(4)); hold on; plot(1:10); p
clf; plot(1:10); hold on; contour(magic(4)); p
clf; pcolor([1 2 3],[5 6],[1 2 3;3 4 5]); p
clf; hold on; pcolor([1 2 3],[5 6],[1 2 3;3 4 5]); p
clf; contour3(magic(4)); p
clf; contourf(magic(4)); p
clf; surfc(magic(4)); p
clf; [x,y]=meshgrid(1:3,4:6); contour(x,y,x+y.^2); p
clf; area([1 2 3],5); p
clf; area([2 3 4],[5 6 7],'basevalue',5); p
clf; stairs([3 4 5],[-5 -6 -7]); p
clf; h=area([2 3 4],[5 6 7]); set(h,'ydata',[7 8 9]); p
clf; plot(1:3); hold on; area([2 3 4],[5 6 7]); p
clf; stem([1 2 3],[-4 -5 -6]); p
clf; bar([5 6 7]+100); p
close all
