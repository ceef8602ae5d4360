A = ones (3);
A(:,4)
