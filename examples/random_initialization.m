% Lecture "Neural networks: learning", random initialisation: from zeros all units of a layer stay the same.
layers = [2 3 1];
X = [0 0; 0 1; 1 0; 1 1];
y = [0; 1; 1; 0];                                 % exclusive or

% zeros: after every step the rows of Theta1 are equal, and so are the weights that leave the units
theta = zeros (nn_numparams (layers), 1);
for step = 1:100
  [J, grad] = nn_backprop (theta, layers, X, [1; 1; 1; 0], 0);   % (not and: something that pulls)
  theta = theta - grad;
end
[Theta1, Theta2] = nn_reshape (theta, layers)
units_are_the_same = all (all (abs (Theta1 - Theta1(1,:)) < 1e-14))

% so the network is as good as one with a single hidden unit: exclusive or is out of its reach
zero = nn_train (zeros (13, 1), layers, X, y, 'Method', 'lbfgs', 'Epochs', 200);
printf ('from zeros:  J = %.4f, outputs %s\n', nn_backprop (zero, layers, X, y), sprintf (' %.2f', nn_forward (zero, layers, X)));

% random numbers in (-INIT_EPSILON, INIT_EPSILON) break the symmetry
rand ('twister', 2);
INIT_EPSILON = 1;
Theta1 = rand (3, 3) * (2*INIT_EPSILON) - INIT_EPSILON;
Theta2 = rand (1, 4) * (2*INIT_EPSILON) - INIT_EPSILON;
theta = nn_train ([Theta1(:); Theta2(:)], layers, X, y, 'Method', 'lbfgs', 'Epochs', 200);
learned = nn_backprop (theta, layers, X, y) < 0.01
exclusive_or = nn_predict (theta, layers, X)'
