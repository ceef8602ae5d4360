c = {1, 2};
printf ("%d\n", c)
