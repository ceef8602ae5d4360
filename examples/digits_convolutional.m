% Lecture "Neural networks", architectures: handwritten digits by a convolutional network, beside a fully connected one. Filters that slide
% over the image look for the same stroke everywhere, so few parameters do more.
data = load (fullfile (fileparts (mfilename ('fullpath')), 'data', 'digits.mat'));
X = reshape (double (data.Xtrain)' / 255, 20, 20, 1, []);      % H x W x C x N
y = double (data.ytrain) + 1;                                  % classes are numbered from 1
Xtest = reshape (double (data.Xtest)' / 255, 20, 20, 1, []);
ytest = double (data.ytest) + 1;

convolutional = [imageInputLayer([20 20 1])
                 convolution2dLayer(5, 8, 'Name', 'strokes')
                 reluLayer
                 maxPooling2dLayer(2, 'Stride', 2)
                 convolution2dLayer(3, 16)
                 reluLayer
                 maxPooling2dLayer(2, 'Stride', 2)
                 fullyConnectedLayer(10)
                 softmaxLayer];
connected = [imageInputLayer([20 20 1]); fullyConnectedLayer(25); reluLayer; fullyConnectedLayer(10); softmaxLayer];
nn_summary (convolutional);
nn_summary (connected);

options = trainingOptions ('adam', 'MaxEpochs', 5, 'MiniBatchSize', 32, 'ValidationData', {Xtest, ytest}, 'Verbose', false);
rand ('twister', 1);
[net, info] = trainnet (X, y, convolutional, 'crossentropy', options);
rand ('twister', 1);
[dense, other] = trainnet (X, y, connected, 'crossentropy', options);
printf ('\n%-8s %15s %17s\n', 'epoch', 'convolutional', 'fully connected');
printf ('%-8d %13.0f %% %15.0f %%\n', [1:5; 100 * info.ValidationAccuracy'; 100 * other.ValidationAccuracy']);
a = accuracy (predict (net, Xtest), ytest);
b = accuracy (predict (dense, Xtest), ytest);
convolution_is_better = a > b
at_least_92_percent = a >= 0.92

% What two of the 8 filters look for: dark is a large weight.
shades = ' .:*#';
draw = @(A) shades(1 + min (4, floor (5 * (A - min (A(:))) / (max (A(:)) - min (A(:))))));
W = net.Learnables(1).Value;
puts ("\nfilters 1 and 2:\n");
disp ([draw(W(:,:,1,1)), repmat('   ', 5, 1), draw(W(:,:,1,2))]);

% An image, and where the second filter finds what it looks for (after pooling).
seen = predict (net, Xtest(:,:,1,1), 'Outputs', 'maxpool_1');
puts ("\nan image, and what the layers see of it by filter 2:\n");
left = draw (Xtest(3:18,4:17,1,1));
right = repmat (' ', 16, 8);
right(5:12,:) = draw (seen(:,:,2));
disp ([left, repmat('   ', 16, 1), right]);
