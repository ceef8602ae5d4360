X = ones (3, 2);
theta = [1; 2];
h = X * theta'
