A = 1;
B = 2;
A @ B
