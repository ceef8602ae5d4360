A = ones (3,2);
A(2,3)
