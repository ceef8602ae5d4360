Ones (3)
