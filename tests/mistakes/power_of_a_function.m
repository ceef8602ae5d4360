y = sin^2 (3)
