x = 1; y = 2;
if x == 1 and y < 2, disp (1), end
