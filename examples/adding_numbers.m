% Lecture "Neural networks", architectures: recurrent networks. Of the 20 numbers of a sequence two are marked; their sum is asked. What was
% read at the first steps must be remembered to the last. In a plain recurrent unit with the usual small weights the gradient vanishes on
% the way back, and with it the reason to learn; an LSTM unit has a cell that keeps it (Hochreiter, Schmidhuber 1997).
rand ('twister', 1);
T = 20;
N = 25600;
numbers = rand (1, N, T);
marks = zeros (1, N, T);
n = 1:N;
marks(n + N * (ceil (T/2 * rand (1, N)) - 1)) = 1;             % one of the first ten
marks(n + N * (T/2 + ceil (T/2 * rand (1, N)) - 1)) = 1;       % one of the last ten
X = cat (1, numbers, marks);                                   % C x N x T
y = sum (numbers .* marks, 3)(:);
printf ('who always says the mean has a mean squared error of %.2f\n', mean ((y - mean (y)) .^ 2));

small = (2 * rand (24) - 1) / sqrt (24);
plain = rnnLayer (24, 'OutputMode', 'last', 'RecurrentWeights', small);
orthogonal = rnnLayer (24, 'OutputMode', 'last', 'RecurrentWeightsInitializer', 'orthogonal');
lstm = lstmLayer (24, 'OutputMode', 'last');
names = {'plain units', 'plain units, orthogonal weights', 'LSTM units'};
units = {plain, orthogonal, lstm};

options = trainingOptions ('adam', 'MaxEpochs', 1, 'InitialLearnRate', 0.01, 'GradientThreshold', 1, 'Verbose', false);
printf ('\n%-32s %30s %20s\n', '', 'gradient at step 1 / step 20', 'mean squared error');
for k = 1:3
  rand ('twister', 1);
  randn ('twister', 1);
  start = dlnetwork ([sequenceInputLayer(2); units{k}; fullyConnectedLayer(1)]);
  [net, info] = trainnet (X(:, 1:3200, :), y(1:3200), start, 'mse', options);

  % after 100 steps: how much of the gradient arrives at the first input?
  [~, g] = ad_gradient (@(x) sum (predict (net, x)), X(:, 1:64, :));
  arrives = squeeze (sqrt (sum (sum (g .^ 2, 1), 2)));

  net = trainnet (X, y, start, 'mse', options);
  e = mean ((predict (net, X(:, 1:1000, :)) - y(1:1000)) .^ 2);
  printf ('%-32s %30s %20s\n', names{k}, sprintf ('about 1e%+.0f', log10 (arrives(1) / arrives(20))), {'above 0.01', 'below 0.005'}{1 + (e <= 0.005)});
end
