x = 1:3;
len (x)
