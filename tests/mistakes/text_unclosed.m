printf("hello);
x = 1
