% Lecture "Training neural networks", activation functions: values, slopes, and what they do to learning.
z = [-10 -2 -0.5 0 0.5 2 10];
printf ('%12s', 'z');           printf (' %8.3g', z);                          printf ('\n');
printf ('%12s', 'sigmoid');     printf (' %8.4f', sigmoid (z));                printf ('\n');
printf ('%12s', 'its slope');   printf (' %8.4f', sigmoid_gradient (z));       printf ('\n');
printf ('%12s', 'tanh');        printf (' %8.4f', tanh (z));                   printf ('\n');
printf ('%12s', 'its slope');   printf (' %8.4f', 1 - tanh (z) .^ 2);          printf ('\n');
printf ('%12s', 'relu');        printf (' %8.4f', relu (z));                   printf ('\n');
printf ('%12s', 'leaky_relu');  printf (' %8.4f', leaky_relu (z));             printf ('\n');
printf ('%12s', 'step');        printf (' %8.4f', step_function (z));          printf ('\n\n');

% saturated units pass no gradient on: the sigmoid's slope is at most 1/4, tanh's 1, relu's 1 for all z > 0
% through five layers the gradient shrinks accordingly
layers = [4 6 6 6 6 2];
X = reshape (sin (1:80), 20, 4);
y = 1 + (X(:,1) + X(:,2) > 0);
randn ('twister', 5);
rand ('twister', 5);
theta = nn_init (layers, 'xavier');
for name = {'sigmoid', 'tanh', 'relu', 'leaky_relu'}
  [J, grad] = nn_backprop (theta, layers, X, y, 0, 'Activation', name{1}, 'Output', 'softmax');
  D = nn_reshape (grad, layers);
  printf ('%-10s size of the gradient, first to last layer:', name{1});
  printf (' %8.1e', cellfun (@norm, D));
  printf ('\n');
end

% and so the training differs
printf ('\n');
for name = {'sigmoid', 'tanh', 'relu', 'leaky_relu', 'linear'}
  [t, h] = nn_train (theta, layers, X, y, 'Activation', name{1}, 'Output', 'softmax', 'LearningRate', 0.5, 'Epochs', 200);
  printf ('%-10s cost %.3f -> %.3f, %3.0f %% right\n', name{1}, h.cost(1), h.final_cost, ...
          100 * accuracy (nn_predict (t, layers, X, 'Activation', name{1}, 'Output', 'softmax'), y));
end
