% Is the gradient right? Compare it with the slope between two points close by.
%
% A network with two inputs, two hidden units and one output. Back-propagation gives the partial derivatives of
% its cost by all nine weights; so does (J(theta + e) - J(theta - e)) / 2e, slowly but without much to get wrong.

1;   % a script, although it starts with a function

function g = sigmoid (z)
  g = 1 ./ (1 + exp (-z));
end

function [J, grad] = cost (theta, X, y, lambda)
  Theta1 = reshape (theta(1:6), 2, 3);
  Theta2 = reshape (theta(7:9), 1, 3);
  m = rows (X);

  a1 = [ones(m, 1), X];
  a2 = [ones(m, 1), sigmoid(a1 * Theta1')];
  h = sigmoid (a2 * Theta2');
  J = sum (-y .* log (h) - (1 - y) .* log (1 - h)) / m ...
      + lambda / (2*m) * (sum (Theta1(:, 2:end)(:) .^ 2) + sum (Theta2(2:end) .^ 2));

  delta3 = h - y;
  delta2 = (delta3 * Theta2(:, 2:end)) .* a2(:, 2:end) .* (1 - a2(:, 2:end));
  D1 = delta2' * a1 / m + lambda / m * [zeros(2, 1), Theta1(:, 2:end)];
  D2 = delta3' * a2 / m + lambda / m * [0, Theta2(2:end)];
  grad = [D1(:); D2(:)];
end

X = [0 0; 0 1; 1 0; 1 1];
y = [0; 1; 1; 0];
theta = sin (1:9)' / 2;
lambda = 0.1;
[J, grad] = cost (theta, X, y, lambda);

e = 1e-4;
slope = zeros (size (theta));
for k = 1:numel (theta)
  step = zeros (size (theta));
  step(k) = e;
  slope(k) = (cost (theta + step, X, y, lambda) - cost (theta - step, X, y, lambda)) / (2*e);
end

printf ("cost: %.6f\n\n", J);
printf ("back-propagation        slope\n");
printf ("%16.6f %12.6f\n", [grad, slope]');
if (max (abs (grad - slope)) < 1e-8)
  disp ("They agree: the gradient is right.");
else
  disp ("They differ: look for the mistake before you train.");
end
