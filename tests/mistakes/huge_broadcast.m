x = ones (1e6, 1);
y = ones (1, 1e6);
z = x + y;
