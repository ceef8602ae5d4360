X = ones (3,5);
theta = ones (3,1);
X * theta
