% Colour maps and indexed images.
1;
warning ("off", "all");   % of the toolkit that draws
set (0, "defaultfigurevisible", "off");
if (exist ("OCTAVE_VERSION", "builtin")) try, graphics_toolkit ("gnuplot"); end, end

figure ();
colorcube(8)
colorcube(1), colorcube(10), size(colorcube), colorcube(27)
[x,map]=gray2ind([0 .5;1 .25],4)
[x,map]=gray2ind(uint8([0 128;255 3])); class(x), x, size(map)
g=ind2gray([1 2;3 4],gray(4)), g=ind2gray(uint8([0 1;2 3]),jet(4)), class(g)
[x,map]=rgb2ind(cat(3,[1 0;1 0],[0 1;0 0],[0 0;0 1])), class(x)
[y,nm]=cmpermute([1 2;3 1],[.5 .5 .5;0 0 0;1 1 1],[3 1 2])
[y,nm]=cmunique([1 2;3 1],[.5 .5 .5;0 0 0;.5 .5 .5]), class(y), [y,nm]=cmunique(cat(3,[1 0;1 0],[0 1;0 0],[0 0;0 1])), [y,nm]=cmunique([.1 .5;.5 .1])
try, gray2ind([2 3]), catch e, disp(e.message), end
try, ind2gray([1 2],[1 2]), catch e, disp(e.message), end
try, rgb2ind([1 2]), catch e, disp(e.message), end
h=rgbplot(jet(4)); size(h), get(h,'color'), get(h(1),'ydata'), get(gca,'xlim')
clf; h=rgbplot(jet(4),'composite'); get(h,'type')
m=colormap(gray(3)); m, colormap("jet"); size(colormap), colormap default; size(colormap)
a=axes; colormap(a,hot(4)); size(colormap(a)), size(get(gcf,'colormap')), size(colormap)
try, colormap("nomap"), catch e, disp(e.message), end
try, colormap([1 2 3]), catch e, disp(e.message), end
colororder = get(gca,'colororder')
ocean(3), flag(3), prism(3), lines(3), rainbow(3), cubehelix(3), white(2), pink(3), bone(3), cool(3), copper(3), spring(3), summer(3), autumn(3), winter(3), turbo(3), viridis(3), hsv(3), hot(3), gray(3), jet(3)
b=brighten(gray(3),.5), brighten(.3); size(colormap)
close all
