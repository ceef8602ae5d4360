% Lecture "Neural networks": an autoencoder. 400 pixels go through 12 numbers and must come out again: the network finds out by itself
% what digits have in common. There are no labels.
data = load (fullfile (fileparts (mfilename ('fullpath')), 'data', 'digits.mat'));
X = double (data.Xtrain(1:2000,:)) / 255;
Xtest = double (data.Xtest) / 255;

layers = [featureInputLayer(400); fullyConnectedLayer(64); reluLayer; fullyConnectedLayer(12, 'Name', 'code'); ...
          fullyConnectedLayer(64); reluLayer; fullyConnectedLayer(400); sigmoidLayer];
nn_summary (layers);
rand ('twister', 1);
[net, info] = trainnet (X, X, layers, 'mse', trainingOptions ('adam', 'MaxEpochs', 30, 'InitialLearnRate', 0.003, 'Verbose', false));

% The best that 12 numbers can do linearly: principal components.
mu = mean (X);
[~, ~, V] = svd (X - mu, 'econ');
linear = mu + (Xtest - mu) * V(:,1:12) * V(:,1:12)';
e = mean ((predict (net, Xtest) - Xtest)(:) .^ 2);
e_linear = mean ((linear - Xtest)(:) .^ 2);
e_mean = mean ((mu - Xtest)(:) .^ 2);
better_than_the_mean_image = e < 0.5 * e_mean
better_than_principal_components = e < e_linear

% Some new digits, and what came out of their 12 numbers below.
shades = ' .:*#';
draw = @(x) shades(1 + floor (4.99 * max (0, min (1, reshape (x, 20, 20)))));
some = [1 2 3];
before = after = '';
Y = predict (net, Xtest(some,:));
for k = 1:numel (some)
  before = [before, draw(Xtest(some(k),:))(3:2:18, 3:18), repmat(' ', 8, 3)];
  after = [after, draw(Y(k,:))(3:2:18, 3:18), repmat(' ', 8, 3)];
end
disp (before);
puts ("\n");
disp (after);
printf ('\nnumbers in the code: %d\n', columns (predict (net, Xtest(1,:), 'Outputs', 'code')));
