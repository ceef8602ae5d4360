theta = 3;
theta.bias = 2
