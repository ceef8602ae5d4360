x = 1:3;
y = 1:4;
plot (x, y)
