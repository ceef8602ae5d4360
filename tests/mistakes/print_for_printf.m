x = 3;
print ("x = %d", x)
