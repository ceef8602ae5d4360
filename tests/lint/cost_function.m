function [J, grad] = cost (theta, X, y)
  m = lenght (y);
  h = sigmoid (X * theta);
  unused = 3;
  J = 0
  for i = 1:m
    acc(end+1) = h(i);
    if y(i) = 1, J = J - log (h(i)); end
  end
  if ischar (y) == 'abc', disp (1), end
  J == 3;
  return;
  grad = X' * (h - y) / m;
end
function r = other (x)
  sum = 3;
  q = @(z) z + x + sum + w;
  r2 = q (1);
end
