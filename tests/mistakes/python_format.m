x = 3;
disp (f"x = {x}")
