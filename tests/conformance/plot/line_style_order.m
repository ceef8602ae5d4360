% the next line style when all colours were used
set (gca, "linestyleorder", "-|--|:", "colororder", [1 0 0; 0 0 1]);
hold on; h = plot ([1 2 3; 2 3 4; 3 4 5; 4 5 6; 5 6 7; 6 7 8; 7 8 9]'); for k = 1:7, printf ("%s %s\n", get (h(k), "linestyle"), mat2str (get (h(k), "color"))); end
set (gca, "linestyleorder", {"-.", ":"}); clf; axes ("linestyleorder", {"-.", ":"}, "colororder", [0 1 0]); hold on; h = plot ([1 2 3; 2 3 4; 3 4 5]'); get (h, "linestyle")
