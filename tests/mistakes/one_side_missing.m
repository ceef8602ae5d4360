x = 2;
if (x > 1 && < 3), disp (x), end
