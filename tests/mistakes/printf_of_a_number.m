printf (3)
