A = ones (2,3);
b = [1; 2; 3];
A \ b
