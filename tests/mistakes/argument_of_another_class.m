c = {1, 2};
x = mean (c)
