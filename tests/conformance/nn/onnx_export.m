# Networks of layers written as ONNX and read again give the same numbers, to the precision of singles.
1;
function there_and_back (what, layers, X)
  net = dlnetwork (layers);
  for k = 1:numel (net.State)
    if (isfield (net.State{k}, "Variance"))
      net.State{k}.Mean(:) = 0.1 * (1:numel (net.State{k}.Mean));
      net.State{k}.Variance(:) = 1 + 0.2 * (1:numel (net.State{k}.Mean));
    end
  end
  for k = 1:numel (net.Learnables)
    v = net.Learnables(k).Value;
    net.Learnables(k).Value = reshape (sin (1:numel (v)) / 2, size (v));
  end
  a = predict (net, X);
  nn_export (net, "net.onnx");
  b = predict (nn_import ("net.onnx"), X);
  unlink ("net.onnx");
  if (! size_equal (a, b) || max (abs (a(:) - b(:))) > 1e-5 * max (1, max (abs (a(:)))))
    printf ("%s: %s and %s, %g\n", what, mat2str (size (a)), mat2str (size (b)), max (abs (a(:) - b(:))));
  end
end
X = reshape (sin (1:15), 5, 3);
f = featureInputLayer (3);
fc = @(k) fullyConnectedLayer (k);
for act = {reluLayer, leakyReluLayer(0.1), eluLayer(0.7), geluLayer, swishLayer, softplusLayer, tanhLayer, sigmoidLayer, softmaxLayer}
  there_and_back (act{1}.Type, [f; fc(4); act{1}; fc(2)], X);
end
there_and_back ("norms", [f; fc(4); batchNormalizationLayer; layerNormalizationLayer; dropoutLayer(0.5); fc(2)], X);
I = reshape (cos (1:2*9*8*3), 9, 8, 2, 3);
i = imageInputLayer ([9 8 2]);
c = @(varargin) convolution2dLayer (3, 4, varargin{:});
there_and_back ("conv", [i; c(); reluLayer; fc(3)], I);
there_and_back ("same", [i; c("Padding", "same", "Stride", 2); maxPooling2dLayer(2, "Stride", 2); flattenLayer; fc(3); softmaxLayer], I);
there_and_back ("padding", [i; c("Padding", [1 2 0 1], "Stride", [1 2], "DilationFactor", 2); averagePooling2dLayer([2 1]); fc(3)], I);
there_and_back ("grouped", [i; groupedConvolution2dLayer(3, 2, 2); batchNormalizationLayer; globalAveragePooling2dLayer], I);
there_and_back ("all of it", [i; transposedConv2dLayer(4, 3, "Stride", 2, "Cropping", ...
       "same"); transposedConv2dLayer([1 3], 2, "Stride", 3, ...
  "Cropping", "same"); maxPooling2dLayer(1, "Stride", 2, "Padding", "same"); convolution2dLayer([2 1], 2, ...
         "Stride", 3, "Padding", "same")], I);
there_and_back ("transposed", [i; transposedConv2dLayer([3 2], 3, "Stride", 2, "Cropping", [1 0 0 1]); layerNormalizationLayer; fc(2)], I);
there_and_back ("images out", [i; c("Padding", "same"); softmaxLayer], I);
S = reshape (sin (2 * (1:2*3*5)), 2, 3, 5);
s = sequenceInputLayer (2);
there_and_back ("lstm", [s; lstmLayer(4); fc(3); lstmLayer(2, "OutputMode", "last")], S);
there_and_back ("gru", [s; gruLayer(4); gruLayer(2, "ResetGateMode", "before-multiplication", "OutputMode", "last"); fc(2)], S);
there_and_back ("bilstm", [s; bilstmLayer(4); layerNormalizationLayer; bilstmLayer(3, "OutputMode", "last"); softmaxLayer], S);
there_and_back ("rnn", [s; rnnLayer(4); batchNormalizationLayer; rnnLayer(3, "OutputMode", "last")], S);
there_and_back ("conv1d", [s; convolution1dLayer(3, 4, "Padding", "same"); reluLayer; globalAveragePooling1dLayer; fc(2)], S);
there_and_back ("sequences out", [s; lstmLayer(4); softmaxLayer], S);
there_and_back ("words", [sequenceInputLayer(1); wordEmbeddingLayer(3, 7); lstmLayer(2, "OutputMode", "last")], reshape (mod (1:10, 7) + 1, 1, 2, 5));
g = layerGraph ([f; fc(4); reluLayer; fc(4); additionLayer(2, "Name", "add"); fc(2)]);
disp ("done");
