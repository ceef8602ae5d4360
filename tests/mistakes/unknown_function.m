y = sigmod (3)
