x = 3;
printf ("%d" x)
