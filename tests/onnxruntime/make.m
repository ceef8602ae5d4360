# Networks for run.js: NAME.onnx, and NAME.json with an input, row by row as ONNX has it, and what predict gives for it.
1;
function make (name, layers, X)
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
  y = predict (net, X);
  nn_export (net, [name ".onnx"]);
  [x, dims] = by_rows (X);
  [y, ~] = by_rows (y);
  h = fopen ([name ".json"], "w");
  fputs (h, jsonencode (struct ("dims", dims, "x", x, "y", y)));
  fclose (h);
end
# features N x K, images H x W x C x N, sequences C x N x T
function [x, dims] = by_rows (x)
  switch (ndims (x))
    case 2
      x = x.';
    case 4
      x = permute (x, [2 1 3 4]);
  end
  dims = fliplr (size (x));
  x = x(:)';
end
X = reshape (sin (1:15), 5, 3);
f = featureInputLayer (3);
fc = @(k) fullyConnectedLayer (k);
for act = {reluLayer, leakyReluLayer(0.1), eluLayer(0.7), geluLayer, swishLayer, softplusLayer, tanhLayer, sigmoidLayer, softmaxLayer}
  make (act{1}.Type, [f; fc(4); act{1}; fc(2)], X);
end
make ("norms", [f; fc(4); batchNormalizationLayer; layerNormalizationLayer; fc(2)], X);
I = reshape (cos (1:2*9*8*3), 9, 8, 2, 3);
i = imageInputLayer ([9 8 2]);
c = @(varargin) convolution2dLayer (3, 4, varargin{:});
make ("conv", [i; c(); reluLayer; fc(3)], I);
make ("same", [i; c("Padding", "same", "Stride", 2); maxPooling2dLayer(2, "Stride", 2); flattenLayer; fc(3); softmaxLayer], I);
make ("padding", [i; c("Padding", [1 2 0 1], "Stride", [1 2], "DilationFactor", 2); averagePooling2dLayer([2 1]); fc(3)], I);
make ("grouped", [i; groupedConvolution2dLayer(3, 2, 2); batchNormalizationLayer; globalAveragePooling2dLayer], I);
make ("all of it", [i; transposedConv2dLayer(4, 3, "Stride", 2, "Cropping", ...
       "same"); transposedConv2dLayer([1 3], 2, "Stride", 3, ...
  "Cropping", "same"); maxPooling2dLayer(1, "Stride", 2, "Padding", "same"); convolution2dLayer([2 1], 2, ...
         "Stride", 3, "Padding", "same")], I);
make ("transposed", [i; transposedConv2dLayer([3 2], 3, "Stride", 2, "Cropping", [1 0 0 1]); layerNormalizationLayer; fc(2)], I);
make ("images", [i; c("Padding", "same"); softmaxLayer], I);
S = reshape (sin (2 * (1:2*3*5)), 2, 3, 5);
s = sequenceInputLayer (2);
make ("lstm", [s; lstmLayer(4); fc(3); lstmLayer(2, "OutputMode", "last")], S);
make ("gru", [s; gruLayer(4); gruLayer(2, "ResetGateMode", "before-multiplication", "OutputMode", "last"); fc(2)], S);
make ("bilstm", [s; bilstmLayer(4); layerNormalizationLayer; bilstmLayer(3, "OutputMode", "last"); softmaxLayer], S);
make ("rnn", [s; rnnLayer(4); batchNormalizationLayer; rnnLayer(3, "OutputMode", "last")], S);
make ("conv1d", [s; convolution1dLayer(3, 4, "Padding", "same"); reluLayer; globalAveragePooling1dLayer; fc(2)], S);
make ("sequences", [s; lstmLayer(4); softmaxLayer], S);
make ("words", [sequenceInputLayer(1); wordEmbeddingLayer(3, 7); lstmLayer(2, "OutputMode", "last")], reshape (mod (1:10, 7) + 1, 1, 2, 5));
