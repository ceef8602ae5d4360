integral (@(x) x * x, 0, 1)
