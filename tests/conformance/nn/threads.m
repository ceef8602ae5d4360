# Training gives the same bits with one thread and with several.
warning ("off", "all");
rand ("twister", 1);
X = rand (28, 28, 1, 96);
T = 1 + mod ((1:96)', 10);
layers = [imageInputLayer([28 28 1]); convolution2dLayer(5, 8); batchNormalizationLayer; reluLayer; maxPooling2dLayer(2, "Stride", 2); ...
          convolution2dLayer(3, 16, "Padding", "same"); reluLayer; averagePooling2dLayer(2, "Stride", 2); fullyConnectedLayer(10); softmaxLayer];
S = rand (8, 64, 20);
sequences = [sequenceInputLayer(8); lstmLayer(16); gruLayer(16, "OutputMode", "last"); fullyConnectedLayer(10); softmaxLayer];
for c = {@double, @single}
  values = cell (2, 2);
  for n = 1:2
    old = maxNumCompThreads (n);
    rand ("twister", 1);
    randn ("twister", 1);
    o = trainingOptions ("adam", "MaxEpochs", 2, "Verbose", false);
    net = trainnet (c{1} (X), T, layers, "crossentropy", o);
    values{n,1} = {{net.Learnables.Value}, net.State};
    net = trainnet (c{1} (S), T(1:64), sequences, "crossentropy", o);
    values{n,2} = {net.Learnables.Value};
    maxNumCompThreads (old);
  end
  printf ("%s: %d %d\n", func2str (c{1}), isequal (values{1,1}, values{2,1}), isequal (values{1,2}, values{2,2}));
end
