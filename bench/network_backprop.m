% cost and gradient of 5000 x 400 -> 25 -> 10 by nn_backprop where there is one, else as network_cost.m has it
function J = network_cost (theta, X, Y, lambda)
  Theta1 = reshape (theta(1:25*401), 25, 401);  Theta2 = reshape (theta(25*401+1:end), 10, 26);
  m = rows (X);
  A1 = [ones(m,1), X];
  A2 = [ones(m,1), 1 ./ (1 + exp(-A1 * Theta1'))];
  H = 1 ./ (1 + exp(-A2 * Theta2'));
  J = sum (sum (-Y .* log (H) - (1 - Y) .* log (1 - H))) / m ...
      + lambda / (2*m) * (sum (sum (Theta1(:,2:end).^2)) + sum (sum (Theta2(:,2:end).^2)));
  D3 = H - Y;
  D2 = (D3 * Theta2)(:,2:end) .* A2(:,2:end) .* (1 - A2(:,2:end));
  G1 = D2' * A1 / m;  G2 = D3' * A2 / m;
  G1(:,2:end) += lambda / m * Theta1(:,2:end);  G2(:,2:end) += lambda / m * Theta2(:,2:end);
  J += sum ([G1(:); G2(:)]);
end
function J = backprop (theta, X, Y, lambda)
  [J, grad] = nn_backprop (theta, [400 25 10], X, Y, lambda);
  J += sum (grad);
end
X = reshape (mod ((1:2e6) * 7919, 10007) / 10007, 5000, 400);  Y = eye (10)(mod (0:4999, 10) + 1, :);
theta = sin (1:25*401+10*26)' / 10;
if (exist ("nn_backprop"))
  work = @() backprop (theta, X, Y, 1);
else
  work = @() network_cost (theta, X, Y, 1);
end
