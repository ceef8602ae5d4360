reshape (1:9, 2, 5)
