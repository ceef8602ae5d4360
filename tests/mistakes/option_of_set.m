h = plot (1:3);
set (h, "linewidht", 2)
