x = 3;
del x
