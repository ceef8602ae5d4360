% Lecture "Neural networks: learning", backpropagation: example by example as on the slide, vectorised, and nn_backprop.
1;

function g = sigmoid (z)
  g = 1 ./ (1 + exp (-z));
end

% the algorithm of the slide: Delta := 0; for each example forward, delta, accumulate
function [J, D1, D2] = by_loops (Theta1, Theta2, X, Y, lambda)
  m = rows (X);
  Delta1 = zeros (size (Theta1));
  Delta2 = zeros (size (Theta2));
  J = 0;
  for i = 1:m
    a1 = [1; X(i,:)'];
    z2 = Theta1 * a1;
    a2 = [1; sigmoid(z2)];
    z3 = Theta2 * a2;
    a3 = sigmoid (z3);
    y = Y(i,:)';
    J = J - sum (y .* log (a3) + (1 - y) .* log (1 - a3));
    delta3 = a3 - y;
    delta2 = (Theta2' * delta3) .* a2 .* (1 - a2);
    delta2 = delta2(2:end);              % the bias unit has nobody to blame
    Delta1 = Delta1 + delta2 * a1';
    Delta2 = Delta2 + delta3 * a2';
  end
  J = J / m + lambda / (2*m) * (sum (sum (Theta1(:,2:end) .^ 2)) + sum (sum (Theta2(:,2:end) .^ 2)));
  D1 = Delta1 / m;
  D2 = Delta2 / m;
  D1(:,2:end) = D1(:,2:end) + lambda / m * Theta1(:,2:end);
  D2(:,2:end) = D2(:,2:end) + lambda / m * Theta2(:,2:end);
end

% all examples at once: matrices with a row for each
function [J, D1, D2] = vectorised (Theta1, Theta2, X, Y, lambda)
  m = rows (X);
  A1 = [ones(m, 1), X];
  A2 = [ones(m, 1), sigmoid(A1 * Theta1')];
  H = sigmoid (A2 * Theta2');
  J = -sum (sum (Y .* log (H) + (1 - Y) .* log (1 - H))) / m ...
      + lambda / (2*m) * (sum (sum (Theta1(:,2:end) .^ 2)) + sum (sum (Theta2(:,2:end) .^ 2)));
  Delta3 = H - Y;
  Delta2 = (Delta3 * Theta2)(:,2:end) .* A2(:,2:end) .* (1 - A2(:,2:end));
  D1 = Delta2' * A1 / m + lambda / m * [zeros(rows (Theta1), 1), Theta1(:,2:end)];
  D2 = Delta3' * A2 / m + lambda / m * [zeros(rows (Theta2), 1), Theta2(:,2:end)];
end

X = reshape (sin (1:15), 5, 3);                   % 5 examples, 3 inputs
labels = 1 + mod (1:5, 3)';                       % 3 classes
Y = eye (3)(labels,:);
Theta1 = reshape (cos (1:20), 5, 4) / 2;          % 3 - 5 - 3
Theta2 = reshape (sin (1:18), 3, 6) / 2;
lambda = 1;

[J1, D1, D2] = by_loops (Theta1, Theta2, X, Y, lambda);
[J2, E1, E2] = vectorised (Theta1, Theta2, X, Y, lambda);
printf ('J by loops %.10f\nJ vectorised %.10f\n', J1, J2);
D2
largest_difference_below_1e_15 = max (abs ([D1(:) - E1(:); D2(:) - E2(:)])) < 1e-15

% the same by one call, on the unrolled parameters and with class numbers
theta = [Theta1(:); Theta2(:)];
[J3, grad] = nn_backprop (theta, [3 5 3], X, labels, lambda);
printf ('J by nn_backprop %.10f\n', J3);
largest_difference_below_1e_15 = max (abs ([D1(:); D2(:)] - grad)) < 1e-15
