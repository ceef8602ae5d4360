mena ([1 2 3])
