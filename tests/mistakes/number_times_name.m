y = 3x
