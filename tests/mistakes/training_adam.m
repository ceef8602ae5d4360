theta = adam (3)
