net = train (3)
