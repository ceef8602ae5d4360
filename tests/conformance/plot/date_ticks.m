% Where datetick puts ticks and limits, over spans from minutes to years
for e = {[0 335] [0 91] [0 100] [0 110] [0 210] [0 220] [0 365] [31 281] [31 331] [60 160] [45 500] [0 700] [75 900] [10 1094] ...
         [0 1100] [100 5000] [0 80] [0 20] [0 4] [0 1] [0 .1]}
  plot (datenum (2020, 1, 1) + e{1}, 1:2);
  datetick ("x");
  printf ("%-10s", mat2str (e{1}));
  printf (" %s", datestr (get (gca, "xtick")(1), 29), datestr (get (gca, "xtick")(end), 29));
  printf (" %g", get (gca, "xtick") - get (gca, "xtick")(1), get (gca, "xlim") - datenum (2020, 1, 1));
  printf (" | %s, %s\n", get (gca, "xticklabel"){1:2});
end
