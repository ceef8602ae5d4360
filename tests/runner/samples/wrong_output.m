disp (1), disp (2), disp (3), disp (4), disp (5), disp (6), disp (7)
