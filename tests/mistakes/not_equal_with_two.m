x = 3;
if x !== 2, disp (1), end
