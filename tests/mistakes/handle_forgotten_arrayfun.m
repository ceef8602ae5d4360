arrayfun (sin, 1:3)
