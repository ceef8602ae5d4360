% Lecture "Regularization": overfitting, and what L2 does about it. 200 digits to learn from, 1000 to be tested with.
data = load (fullfile (fileparts (mfilename ('fullpath')), 'data', 'digits.mat'));
X = double (data.Xtrain(1:200,:)) / 255;
y = double (data.ytrain(1:200)) + 1;
Xtest = double (data.Xtest) / 255;
ytest = double (data.ytest) + 1;
layers = [400 25 10];
rand ('twister', 1);
theta0 = nn_init (layers, 'uniform');
train = []; test = [];
printf ('lambda   training   test   size of the weights\n');
for lambda = [0 0.3 1 3 10 100]
  theta = nn_train (theta0, layers, X, y, 'Method', 'lbfgs', 'Epochs', 100, 'Lambda', lambda, 'Output', 'softmax');
  train(end+1) = accuracy (nn_predict (theta, layers, X, 'Output', 'softmax'), y);
  test(end+1) = accuracy (nn_predict (theta, layers, Xtest, 'Output', 'softmax'), ytest);
  printf ('%6g   %5.0f %%   %4.0f %%   %7.1f\n', lambda, 100 * train(end), 100 * test(end), norm (theta));
end
% without regularisation the training examples are known by heart; too much of it and nothing is learned
learned_by_heart = train(1) == 1
gap_closes = train(end) - test(end) < train(1) - test(1)

% stopping early is the other way
[theta, h] = nn_train (theta0, layers, X, y, 'Method', 'adam', 'LearningRate', 0.01, 'Epochs', 300, 'Output', 'softmax', ...
                       'Validation', {double(data.Xtrain(1001:1500,:)) / 255, double(data.ytrain(1001:1500)) + 1}, 'Patience', 10);
stopped_because_of = h.stopped
