% gradient descent of a linear model, an example at a time
function J = descent_by_example (m, n, turns)
  X = zeros (m, n); y = zeros (m, 1); theta = zeros (n, 1);
  for i = 1:m
    y(i) = mod (i, 9);
    for j = 1:n, X(i,j) = mod (i * j, 7) / 7; end
  end
  for turn = 1:turns
    J = 0;
    for i = 1:m
      h = 0;
      for j = 1:n, h += X(i,j) * theta(j); end
      e = h - y(i);
      J += e * e;
      for j = 1:n, theta(j) -= 0.01 * e * X(i,j); end
    end
  end
end
work = @() descent_by_example (200, 10, 10);
