% Lecture "Neural networks", exercise on handwritten digits: 400 - 25 - 10 units, 5000 images of 20x20 pixels, lambda 1.
% Digit 0 is class 10, as in the lecture. Trained by at most 60 iterations of the minimiser behind fminunc.
data = load (fullfile (fileparts (mfilename ('fullpath')), 'data', 'digits.mat'));
X = double (data.Xtrain) / 255;
y = double (data.ytrain);
y(y == 0) = 10;
Xtest = double (data.Xtest) / 255;
ytest = double (data.ytest);
ytest(ytest == 0) = 10;
printf ('%d images to learn from, %d to be tested with\n', rows (X), rows (Xtest));

% one of them: the middle 13 of its 20 columns
image = reshape (X(8,:), 20, 20);
shades = ' .:*#';
disp (shades(1 + floor (4.99 * image(:,5:17))));
printf ('label %d\n\n', y(8));

layers = [400 25 10];
lambda = 1;
nn_summary (layers);

rand ('twister', 1);
initial = nn_init (layers, 'uniform', 0.12);
printf ('\ncost before training %.2f\n', nn_backprop (initial, layers, X, y, lambda));

[theta, history] = nn_train (initial, layers, X, y, 'Method', 'fminunc', 'MaxIter', 60, 'Lambda', lambda);
printf ('cost after %d iterations %.2f\n', history.epochs, history.cost(end));

p = nn_predict (theta, layers, Xtest);
printf ('training accuracy %.1f %%\n', 100 * accuracy (nn_predict (theta, layers, X), y));
printf ('test accuracy %.1f %%\n', 100 * accuracy (p, ytest));

% what is taken for what: a row for each digit, a column for each answer (10 stands for 0)
C = confusion_matrix (ytest, p, 10);
at_least_90_percent = trace (C) / sum (C(:)) >= 0.9
best_known_digit = find (diag (C) == max (diag (C)), 1)
