% Lecture "Training neural networks", weight initialisation: what reaches the tenth layer (Glorot, Bengio 2010; He 2015).
layers = 100 * ones (1, 11);
randn ('twister', 1);
rand ('twister', 1);
X = randn (200, 100);
settings = {'normal', 0.01, 'tanh'; 'normal', 1, 'tanh'; 'xavier', [], 'tanh'; 'xavier', [], 'relu'; 'he', [], 'relu'};
printf ('standard deviation of the outputs of layers 1, 4, 7, 10\n');
for k = 1:rows (settings)
  [method, value, activation] = settings{k,:};
  theta = nn_init (layers, method, value);
  [H, a] = nn_forward (theta, layers, X, 'Activation', activation, 'Output', 'linear');
  printf ('%-7s %-5s %-5s', method, num2str (value), activation);
  for l = [2 5 8 10]
    printf (' %9.2e', std (a{l}(:)));
  end
  saturated = mean (abs (a{10}(:)) > 0.95);
  if (strcmp (activation, 'tanh') && saturated > 0.5)
    printf ('   %.0f %% saturated', 100 * saturated);
  end
  printf ('\n');
end
% 0.01 lets everything die out, 1 saturates, xavier keeps tanh alive; relu loses half its inputs, which he makes up for
xavier_limit = sqrt (6 / (100 + 100))
he_deviation = sqrt (2 / 100)
