% Lecture "Logistic regression: advanced optimization": a cost function that returns J and its gradient, and fminunc.
1;

% J(theta) = (theta1 - 5)^2 + (theta2 - 5)^2, the lecture's example
function [jVal, gradient] = costFunction (theta)
  jVal = (theta(1) - 5)^2 + (theta(2) - 5)^2;
  gradient = zeros (2, 1);
  gradient(1) = 2 * (theta(1) - 5);
  gradient(2) = 2 * (theta(2) - 5);
end

% regularised logistic regression: theta(1), the bias, is spared
function [J, grad] = logisticCost (theta, X, y, lambda)
  m = rows (X);
  h = 1 ./ (1 + exp (-X * theta));
  spared = [0; theta(2:end)];
  J = -(y' * log (h) + (1 - y)' * log (1 - h)) / m + lambda / (2*m) * (spared' * spared);
  grad = X' * (h - y) / m + lambda / m * spared;
end

options = optimset ('GradObj', 'on', 'MaxIter', 100);
initialTheta = zeros (2, 1);
[optTheta, functionVal, exitFlag] = fminunc (@costFunction, initialTheta, options);
printf ('optTheta = %.4f %.4f, J = %.4f, converged: %d\n', optTheta, functionVal, exitFlag > 0);

% hours of study and of sleep; passed the exam?
hours = [1 5; 2 8; 2 4; 3 6; 4 7; 4 3; 5 8; 6 5; 6 8; 7 6; 8 7; 9 4];
passed = [0 0 0 0 1 0 1 0 1 1 1 1]';
X = [ones(12, 1), hours];
for lambda = [0.1 1 10]
  [theta, J] = fminunc (@(t) logisticCost (t, X, passed, lambda), zeros (3, 1), options);
  p = X * theta >= 0;
  printf ('lambda %4g: theta = %7.2f %5.2f %5.2f   J = %.4f   right: %d of 12\n', lambda, theta, J, sum (p == passed));
end
