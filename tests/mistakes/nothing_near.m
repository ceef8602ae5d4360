x = 3;
y = x + z1
