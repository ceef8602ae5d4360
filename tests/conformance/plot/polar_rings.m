% Circles of polar axes.
1;
warning ("off", "all");   % of the toolkit that draws
set (0, "defaultfigurevisible", "off");
if (exist ("OCTAVE_VERSION", "builtin")) try, graphics_toolkit ("gnuplot"); end, end

figure ();
for m=[1 1.2 1.414 1.8 2 2.3 2.9 3 3.7 4 4.4 5 6 7 7.3 8 9 9.9 10 11 13 17 20 24 31 40 47 55 77 99 100 130 0.1 0.03 1234 5e5 7.1]
clf; polar([0 1 2],[0 m/2 m]); a=gca; printf("%g: %s xl %s\n", m, mat2str(get(a,'rtick'),5), mat2str(get(a,'xlim'),5));
end

close all
