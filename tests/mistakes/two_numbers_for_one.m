x = zeros (1, 3);
x(2) = [1 2]
