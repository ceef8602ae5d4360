% Where the ticks of axes stand.
warning ("off", "all");
set (0, "defaultfigurevisible", "off");
figure ();
plot (1:10); disp (get (gca, "xtick")), disp (get (gca, "ytick"))
plot ([0 1], [-0.416 1]); disp (get (gca, "ytick"))
plot ([3 17]); disp (get (gca, "ytick"))
plot ([0 100]); disp (get (gca, "ytick"))
set (gca, "ytick", [0 50]); disp (get (gca, "ytick")), disp (get (gca, "ytickmode"))
set (gca, "ytickmode", "auto"); disp (get (gca, "ytick"))
xlim ([0 3]); disp (get (gca, "xtick"))
axis ([0 1 -2 2]); disp (get (gca, "xtick")), disp (get (gca, "ytick"))
semilogy ([1 10 1000]); disp (get (gca, "ytick"))
figure (); axes (); disp (get (gca, "xtick"))
