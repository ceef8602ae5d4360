sum = 3;
sum ([1 2 3])
