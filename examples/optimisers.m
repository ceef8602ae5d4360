% Lecture "Training neural networks", parameter updates: the optimisers raced on one problem (two spirals).
t = linspace (0.25, 1, 60)';
X = [t .* cos(7*t), t .* sin(7*t); 0.2 - t .* cos(7*t), 0.1 - t .* sin(7*t)];
y = [ones(60, 1); 2 * ones(60, 1)];
layers = [2 12 2];
rand ('twister', 3);
theta = nn_init (layers, 'xavier');
race = {'gd', 0.5; 'momentum', 0.5; 'nesterov', 0.5; 'adagrad', 0.1; 'adadelta', 1; 'rmsprop', 0.01; 'adam', 0.02; ...
        'adamax', 0.03; 'nadam', 0.02; 'lbfgs', []};
printf ('%-9s %6s  %s\n', '', 'rate', '  cost after 1, 10, 50, 150 epochs          right');
for k = 1:rows (race)
  [method, rate] = race{k,:};
  options = struct ('Method', method, 'Epochs', 150, 'Activation', 'tanh', 'Output', 'softmax', 'Lambda', 0.01, 'BatchSize', Inf);
  if (! isempty (rate))
    options.LearningRate = rate;
  end
  [best, h] = nn_train (theta, layers, X, y, options);
  printf ('%-9s %6s  %8.4f %8.4f %8.4f %8.4f   %3.0f %%\n', method, num2str (rate), h.cost(min ([1 10 50 150], end)), ...
          100 * accuracy (nn_predict (best, layers, X, 'Activation', 'tanh', 'Output', 'softmax'), y));
end

% stochastic descent: as many examples seen, many more steps
rand ('twister', 3);
for batch = [120 20 1]
  [~, h] = nn_train (theta, layers, X, y, 'BatchSize', batch, 'LearningRate', 0.05, 'Epochs', 50, 'Activation', 'tanh', 'Output', 'softmax');
  printf ('batches of %3d: cost %.3f after 50 epochs\n', batch, h.final_cost);
end
