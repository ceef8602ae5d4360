% Lecture "Neural networks: learning", gradient checking: two-sided differences against backpropagation.
1;

function J = network_cost (theta, X, y)
  Theta1 = reshape (theta(1:8), 2, 4);
  Theta2 = reshape (theta(9:11), 1, 3);
  m = rows (X);
  A2 = [ones(m, 1), 1 ./ (1 + exp (-[ones(m, 1), X] * Theta1'))];
  h = 1 ./ (1 + exp (-A2 * Theta2'));
  J = -(y' * log (h) + (1 - y)' * log (1 - h)) / m;
end

X = [0.5 -1 2; 1 0.3 -0.7; -1.2 0.8 0.1; 0.4 1.5 -0.6];
y = [1; 0; 1; 0];
theta = sin (1:11)';
EPSILON = 1e-4;
n = numel (theta);
for i = 1:n
  thetaPlus = theta;
  thetaPlus(i) = thetaPlus(i) + EPSILON;
  thetaMinus = theta;
  thetaMinus(i) = thetaMinus(i) - EPSILON;
  gradApprox(i,1) = (network_cost (thetaPlus, X, y) - network_cost (thetaMinus, X, y)) / (2*EPSILON);
end
[J, DVec] = nn_backprop (theta, [3 2 1], X, y, 0);
[gradApprox, DVec]
relative_difference_small = norm (gradApprox - DVec) / norm (gradApprox + DVec) < 1e-8

% the table by function
nn_gradcheck (@(t) nn_backprop (t, [3 2 1], X, y, 0), theta);

% a mistake is seen at once: the bias units' column left in the regularisation
lambda = 1;
[J, wrong] = nn_backprop (theta, [3 2 1], X, y, lambda);
wrong(1:2) = wrong(1:2) + lambda / 4 * theta(1:2);
for i = 1:n
  e = zeros (n, 1);
  e(i) = EPSILON;
  gradApprox(i) = (nn_backprop (theta + e, [3 2 1], X, y, lambda) - nn_backprop (theta - e, [3 2 1], X, y, lambda)) / (2*EPSILON);
end
disagree = find (abs (gradApprox - wrong) > 1e-6)'
% Turn the check off before training: it is far slower than backpropagation.
