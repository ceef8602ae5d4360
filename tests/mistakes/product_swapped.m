theta = ones (3,1);
X = ones (5,3);
theta * X
