A = ones (2);
A.T
