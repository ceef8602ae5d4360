% Lecture "Neural networks: representation", examples: AND, OR, NOT, XNOR by units with given weights; then a perceptron learns.
g = @(z) 1 ./ (1 + exp (-z));
X = [0 0; 0 1; 1 0; 1 1];
A = [ones(4, 1), X];
and_unit = round (g (A * [-30; 20; 20]))'
or_unit = round (g (A * [-10; 20; 20]))'
not_unit = round (g ([1 0; 1 1] * [10; -20]))'

% XNOR: x1 AND x2, (NOT x1) AND (NOT x2), and OR of the two
a2 = [ones(4, 1), g(A * [-30; 20; 20]), g(A * [10; -20; -20])];
h = g (a2 * [-10; 20; 20]);
xnor_unit = round (h)'

% the same as one network: Theta1 is 2 x 3, Theta2 1 x 3
Theta1 = [-30 20 20; 10 -20 -20];
Theta2 = [-10 20 20];
layers = [2 2 1];
as_network = nn_predict (nn_unroll (Theta1, Theta2), layers, X)'
largest_difference = max (abs (nn_forward (nn_unroll (Theta1, Theta2), layers, X) - h))

% Rosenblatt's perceptron with a step instead of the sigmoid finds weights for OR by itself; for XNOR there are none
step = @(z) double (z >= 0);
for target = {[0 1 1 1]', [1 0 0 1]'}
  y = target{1};
  w = zeros (3, 1);
  for epoch = 1:20
    mistakes = 0;
    for i = 1:4
      e = y(i) - step (A(i,:) * w);
      w = w + e * A(i,:)';
      mistakes = mistakes + abs (e);
    end
    if (mistakes == 0)
      break;
    end
  end
  printf ('target %s: %d mistakes after %d epochs, w = %s\n', mat2str (y'), mistakes, epoch, mat2str (w'));
end
