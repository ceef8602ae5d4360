disp ("a", 3)
