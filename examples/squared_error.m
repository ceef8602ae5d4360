% UFLDL notes "Backpropagation algorithm": J(W,b) = 1/m sum 1/2 |h(x) - y|^2 + lambda/2 sum W.^2, trained by descent.
% W and b are kept apart there: nn_unroll and nn_reshape translate.
X = linspace (-2, 2, 21)';
Y = X .^ 2 / 4 - 0.5;                             % a parabola to be learned
layers = [1 4 1];
alpha = 0.3;
lambda = 1e-4;
m = rows (X);
W1 = [0.9; -0.7; 0.4; -0.2];  b1 = [0.1; 0.3; -0.4; 0.2];
W2 = [0.3 0.5 -0.6 0.2];      b2 = 0;
theta = nn_unroll ({W1, W2}, {b1, b2});

% by hand, with tanh units and a linear output; then nn_train from the same start
for iteration = 1:500
  A = tanh (X * W1' + b1');
  H = A * W2' + b2;
  E = H - Y;                                      % delta of the output: linear units have the slope 1
  D = (E * W2) .* (1 - A .^ 2);
  J(iteration) = sum (E(:) .^ 2) / (2*m) + lambda / 2 * (sum (W1(:) .^ 2) + sum (W2(:) .^ 2));
  dW1 = D' * X / m + lambda * W1;   db1 = sum (D)' / m;
  dW2 = E' * A / m + lambda * W2;   db2 = sum (E) / m;
  W1 = W1 - alpha * dW1;   b1 = b1 - alpha * db1;
  W2 = W2 - alpha * dW2;   b2 = b2 - alpha * db2;
end
printf ('by hand:  J(1) = %.6f, J(100) = %.6f, J(500) = %.6f\n', J([1 100 500]));

[trained, history] = nn_train (theta, layers, X, Y, 'Activation', 'tanh', 'Output', 'linear', 'Cost', 'squared', ...
                               'Lambda', lambda, 'LearningRate', alpha, 'Epochs', 500);
printf ('nn_train: J(1) = %.6f, J(100) = %.6f, J(500) = %.6f\n', history.cost([1 100 500]));
same_parameters = max (abs (trained - nn_unroll ({W1, W2}, {b1, b2}))) < 1e-10
H = nn_forward (trained, layers, X, 'Activation', 'tanh', 'Output', 'linear');
largest_error_below_0_2 = max (abs (H - Y)) < 0.2

% the weight decay keeps the weights small
[W, b] = nn_reshape (trained, layers, 'Wb');
decayed = nn_train (theta, layers, X, Y, 'Activation', 'tanh', 'Output', 'linear', 'Lambda', 0.005, 'LearningRate', alpha, 'Epochs', 500);
V = nn_reshape (decayed, layers, 'Wb');
printf ('sum of squared weights: lambda %g %.3f, lambda 0.005 %.3f\n', lambda, sumsq ([W{1}; W{2}']), sumsq ([V{1}; V{2}']));
