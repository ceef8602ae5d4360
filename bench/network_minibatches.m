% an epoch of mini-batches of 40, 5000 x 400 -> 25 -> 10: nn_train where there is one, else the loop written by hand
function J = by_hand (theta, X, Y, alpha, batch)
  for from = 1:batch:rows (X)
    i = from:from + batch - 1;
    Theta1 = reshape (theta(1:25*401), 25, 401);  Theta2 = reshape (theta(25*401+1:end), 10, 26);
    A1 = [ones(batch,1), X(i,:)];
    A2 = [ones(batch,1), 1 ./ (1 + exp(-A1 * Theta1'))];
    H = 1 ./ (1 + exp(-A2 * Theta2'));
    D3 = H - Y(i,:);
    D2 = (D3 * Theta2)(:,2:end) .* A2(:,2:end) .* (1 - A2(:,2:end));
    theta -= alpha * [(D2' * A1 / batch)(:); (D3' * A2 / batch)(:)];
  end
  J = sum (theta);
end
X = reshape (mod ((1:2e6) * 7919, 10007) / 10007, 5000, 400);  Y = eye (10)(mod (0:4999, 10) + 1, :);
theta = sin (1:25*401+10*26)' / 10;
if (exist ("nn_train"))
  work = @() sum (nn_train (theta, [400 25 10], X, Y, "BatchSize", 40, "Epochs", 1, "Shuffle", false, "LearningRate", 0.1));
else
  work = @() by_hand (theta, X, Y, 0.1, 40);
end
