# Every layer in a network: its gradients against differences, single precision against double, predictions by example against all at once.
1;
function try_net (what, layers, X, T, loss = [])
  rand ("twister", 1);
  randn ("twister", 1);
  net = dlnetwork (layers);
  for k = 1:numel (net.Learnables)
    net.Learnables(k).Value += 0.1 * sin (reshape (1:numel (net.Learnables(k).Value), size (net.Learnables(k).Value)));
  end
  [~, d, worst] = evalc_check (net, X, T, loss);
  if (! (d < 1e-6 && worst < 1e-5))
    printf ("%s: gradients differ by %g, %g\n", what, d, worst);
  end
  Y = predict (net, X);
  if (iscell (X))
    Z = predict (net, X(2));
    if (iscell (Y))
      Y = Y{2};
      Z = Z{1};
    else
      Y = Y(2,:);
    end
  elseif (ndims (X) == 2)
    Z = predict (net, X(2,:));
    Y = Y(2,:);
  elseif (ndims (X) == 4)
    Z = predict (net, X(:,:,:,2));
    if (ndims (Y) == 4)
      Y = Y(:,:,:,2);
    else
      Y = Y(2,:);
    end
  else
    Z = predict (net, X(:,2,:));
    if (ndims (Y) == 3)
      Y = Y(:,2,:);
    else
      Y = Y(2,:);
    end
  end
  if (max (abs (Y - Z)(:)) > 1e-13)
    printf ("%s: an example alone gives something else\n", what);
  end
  if (! iscell (X))
    s = predict (net, single (X));
    if (! strcmp (class (s), "single") || norm (double (s(:)) - vec (predict (net, X))) > 1e-4 * norm (s(:)))
      printf ("%s: single\n", what);
    end
  end
end
function [text, d, worst] = evalc_check (net, X, T, loss)
  text = evalc ("[t, d] = nn_gradcheck (net, X, T, loss);");
  worst = max ([t(:,2); 0]);
end
data = @(varargin) reshape (sin (3 * (1:prod ([varargin{:}]))), varargin{:});
images = data (6, 7, 2, 3);
in = imageInputLayer ([6 7 2]);
last = [fullyConnectedLayer(3); softmaxLayer];
labels = [2; 1; 3];
try_net ("conv", [in; convolution2dLayer([3 2], 4, "Stride", [1 2], "Padding", 1, "DilationFactor", 2); tanhLayer; last], images, labels);
try_net ("conv same", [in; convolution2dLayer(3, 2, "Padding", "same", "WeightsInitializer", "he"); tanhLayer; last], images, labels);
try_net ("grouped", [in; groupedConvolution2dLayer(3, 2, "channel-wise"); groupedConvolution2dLayer(1, 2, 2); tanhLayer; last], images, labels);
try_net ("pools", [in; averagePooling2dLayer(2); maxPooling2dLayer([2 3], "Stride", 2, "Padding", [1 0]); last], images, labels);
try_net ("global", [in; convolution2dLayer(2, 3); globalAveragePooling2dLayer; last], images, labels);
try_net ("transposed", [in; transposedConv2dLayer(3, 2, "Stride", 2, "Cropping", 1); tanhLayer; flattenLayer; last], images, labels);
try_net ("image to image", [in; transposedConv2dLayer(4, 2, "Stride", 2, "Cropping", "same")], images, data (12, 14, 2, 3));
try_net ("normalised", [in; convolution2dLayer(3, 2); batchNormalizationLayer; layerNormalizationLayer; tanhLayer; last], images, labels);
try_net ("pixels", [in; convolution2dLayer(1, 3); softmaxLayer], images, permute (onehot (1 + mod ((1:126)', 3), 3), [3 4 2 1])(:,:,:,1) .* 0 + 1/3 + zeros (6, 7, 3, 3));
for l = {reluLayer, leakyReluLayer(0.1), eluLayer(0.5), geluLayer, swishLayer, softplusLayer, tanhLayer, sigmoidLayer, dropoutLayer(0.3)}
  try_net (l{1}.Type, [featureInputLayer(4); fullyConnectedLayer(5); l{1}; batchNormalizationLayer; layerNormalizationLayer; last], data (6, 4), [1; 2; 3; 1; 1; 2]);
end
try_net ("binary", [featureInputLayer(4); fullyConnectedLayer(1); sigmoidLayer], data (5, 4), [0; 1; 1; 0; 1]);
for loss = {"mse", "mae", "huber"}
  try_net (loss{1}, [featureInputLayer(4); fullyConnectedLayer(5, "WeightsInitializer", "orthogonal"); tanhLayer; fullyConnectedLayer(2)], data (5, 4), 2 * data (5, 2), loss{1});
end
sequences = data (2, 3, 5);
cells = {data(2, 5), 2 * data(2, 3), data(2, 1)};
in = sequenceInputLayer (2);
for X = {sequences, cells}
  for l = {@rnnLayer, @lstmLayer, @gruLayer, @bilstmLayer}
    try_net (func2str (l{1}), [in; l{1}(3); l{1}(2, "OutputMode", "last"); last], X{1}, labels);
  end
  try_net ("attention", [in; selfAttentionLayer(2, 4); selfAttentionLayer(1, 3, "AttentionMask", "causal"); globalAveragePooling1dLayer; last], X{1}, labels);
end
try_net ("gru before", [in; gruLayer(3, "ResetGateMode", "before-multiplication"); lstmLayer(2)], sequences, data (2, 3, 5));
try_net ("rnn relu", [in; rnnLayer(3, "Activation", "relu"); fullyConnectedLayer(2)], cells, cells);
try_net ("labels of steps", [in; lstmLayer(4); fullyConnectedLayer(3); softmaxLayer], cells, {[1 2 3 1 2], [3 2 1], 2});
try_net ("conv1d", [in; convolution1dLayer(3, 4, "Padding", "causal"); layerNormalizationLayer; convolution1dLayer(2, 2, "Stride", 2, "DilationFactor", 2); ...
                    globalAveragePooling1dLayer; last], sequences, labels);
try_net ("words", [sequenceInputLayer(1); wordEmbeddingLayer(3, 6); gruLayer(2, "OutputMode", "last"); last], reshape (1 + mod (1:12, 6), 1, 3, 4), labels);
try_net ("words of different lengths", [sequenceInputLayer(1); wordEmbeddingLayer(3, 6); bilstmLayer(2, "OutputMode", "last"); last], {[1 2 3], [6 1], 4}, labels);
# connections
L = [imageInputLayer([6 7 2], "Name", "in"); convolution2dLayer(3, 2, "Padding", "same", "Name", "c"); additionLayer(2, "Name", "sum"); ...
     depthConcatenationLayer(2, "Name", "both"); multiplicationLayer(2, "Name", "product"); concatenationLayer(2, 2, "Name", "wide"); last];
L = connectLayers (L, "in", "sum/in2");
L = connectLayers (L, "c", "both/in2");
L = addLayers (L, [convolution2dLayer(1, 4, "Name", "side"); tanhLayer("Name", "t")]);
L = connectLayers (L, "in", "side");
L = connectLayers (L, "t", "product/in2");
L = connectLayers (L, "t", "wide/in2");
try_net ("connections", L, images, labels);
nn_summary (L);
disp ("done");
