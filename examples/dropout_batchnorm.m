% Lecture "Neural networks": what dropout and batch normalisation are for. 500 digits to learn from, 1000 to be tested with.
data = load (fullfile (fileparts (mfilename ('fullpath')), 'data', 'digits.mat'));
X = double (data.Xtrain(1:500,:)) / 255;
y = double (data.ytrain(1:500)) + 1;
Xtest = double (data.Xtest) / 255;
ytest = double (data.ytest) + 1;
last = [fullyConnectedLayer(10); softmaxLayer];

% Many parameters learn few examples by heart: the loss in training falls to nothing, that in tests rises. Dropout keeps units from
% relying on each other (Srivastava and others 2014).
wide = [featureInputLayer(400); fullyConnectedLayer(100); reluLayer; last];
dropped = [featureInputLayer(400); fullyConnectedLayer(100); reluLayer; dropoutLayer(0.5); last];
options = trainingOptions ('adam', 'MaxEpochs', 40, 'InitialLearnRate', 0.003, 'L2Regularization', 0, 'ValidationData', {Xtest, ytest}, ...
                           'Verbose', false);
rand ('twister', 1);
[~, plain] = trainnet (X, y, wide, 'crossentropy', options);
rand ('twister', 1);
[~, dropout] = trainnet (X, y, dropped, 'crossentropy', options);
more = @(a, b) {'no', 'yes'}{1 + (a > b)};
printf ('dropout has the larger loss in training (%s) and the smaller one in tests (%s)\n', ...
        more (dropout.TrainingLoss(end), plain.TrainingLoss(end)), more (plain.ValidationLoss(end), dropout.ValidationLoss(end)));

% Five layers of sigmoid units: hardly any gradient reaches the first ones, and nothing is learned. With each layer's sums normalised
% over the batch it is (Ioffe, Szegedy 2015).
deep = normalised = featureInputLayer (400);
for k = 1:5
  deep = [deep; fullyConnectedLayer(40); sigmoidLayer];
  normalised = [normalised; fullyConnectedLayer(40); batchNormalizationLayer; sigmoidLayer];
end
options = trainingOptions ('adam', 'MaxEpochs', 15, 'InitialLearnRate', 0.003, 'Trace', true, 'Verbose', false);
rand ('twister', 1);
warning ('off', 'all');
[net, info] = trainnet (X, y, [deep; last], 'crossentropy', options);
warning ('on', 'all');
a = accuracy (predict (net, Xtest), ytest);
rand ('twister', 1);
[net, other] = trainnet (X, y, [normalised; last], 'crossentropy', options);
b = accuracy (predict (net, Xtest), ytest);
printf ('five layers of sigmoid units: %s; normalised: %s\n', {'above 70 %', 'below 40 % right'}{1 + (a < 0.4)}, ...
        {'below', 'above 70 % right'}{1 + (b > 0.7)});
ratio = @(g) round (log10 (g(1,1) / g(1,end-1)));            % gradients of the first and the last weights in the first epoch
printf ('gradient of the first weights, of that of the last: about 1e%d; normalised 1e%d\n', ratio (info.GradientNorm), ratio (other.GradientNorm));
