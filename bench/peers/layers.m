# Training steps of small networks, beside PyTorch's. One thread, milliseconds of processor time, the best of some tries; a step takes
# its examples from all of them, as trainnet does.
#   build/octavo bench/peers/layers.m;  OMP_NUM_THREADS=1 /usr/bin/python3 bench/peers/layers.py
1;
function ms = step_of (layers, X, T, loss, batch)
  options = @(n) trainingOptions ("adam", "MaxEpochs", n, "MiniBatchSize", batch, "Verbose", false);
  net = dlnetwork (layers);
  N = numel (T);
  best = [Inf, Inf];
  for tries = 1:5
    for n = 1:2                      # what comes before and behind the epochs cancels
      start = cputime;
      trainnet (X, T, net, loss, options (1 + 2 * (n - 1)));
      best(n) = min (best(n), cputime - start);
    end
  end
  ms = 1000 * (best(2) - best(1)) / (2 * N / batch);
end
warning ("off", "all");
maxNumCompThreads (1);
rand ("twister", 1);
digits = [imageInputLayer([28 28 1]); convolution2dLayer(5, 8); reluLayer; maxPooling2dLayer(2, "Stride", 2); convolution2dLayer(3, 16); ...
          reluLayer; maxPooling2dLayer(2, "Stride", 2); fullyConnectedLayer(10); softmaxLayer];
normal = [imageInputLayer([28 28 1]); convolution2dLayer(5, 8); batchNormalizationLayer; reluLayer; maxPooling2dLayer(2, "Stride", 2); ...
          fullyConnectedLayer(10); softmaxLayer];
X = rand (28, 28, 1, 640);
T = 1 + mod ((1:640)', 10);
for c = {@double, @single}
  printf ("%-28s %8.2f\n", ["convolutional, " func2str(c{1})], step_of (digits, c{1} (X), T, "crossentropy", 32));
end
printf ("%-28s %8.2f\n", "batch normalisation", step_of (normal, X, T, "crossentropy", 32));
S = rand (8, 640, 20);
for l = {lstmLayer(16, "OutputMode", "last"), gruLayer(16, "OutputMode", "last"), rnnLayer(16, "OutputMode", "last")}
  printf ("%-28s %8.2f\n", l{1}.Type, step_of ([sequenceInputLayer(8); l{1}; fullyConnectedLayer(1)], S, rand (640, 1), "mse", 16));
end
