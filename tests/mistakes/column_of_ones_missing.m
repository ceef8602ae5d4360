X = ones (5,2);
theta = ones (3,1);
X * theta
