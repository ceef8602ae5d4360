[a, b = size (1)
