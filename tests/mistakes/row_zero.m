A = ones (3);
A(0,1)
