c = {1};
if c, disp (1), end
