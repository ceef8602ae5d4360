## [Y, STATE, ALL] = __nn_run__ (NET, P, X, LEN, TRAINING, LAST, LOGITS)
## The outputs of a network with the parameters P (a cell) for inputs X as layers have them: features C x N, images H x W x C x N,
## sequences C x N x T, of LEN steps each ([]: T). TRAINING: dropout, and normalisation by the batch. LAST is the layer to stop behind
## (0: the end); with LOGITS a softmax or sigmoid at the end is left out. ALL has what each layer gives.
##   >> net = dlnetwork ([featureInputLayer(2); fullyConnectedLayer(1, "Weights", [1 2]); reluLayer]);
##   >> __nn_run__ (net, {net.Learnables.Value}, [1 2; 1 -2], [], false)
##   ans =
##
##      3   0
##
## See also: dlnetwork, predict, forward
function [a, state, all] = __nn_run__ (net, P, X, len, training, last = 0, logits = false)
  layers = net.Layers;
  from = net.From;
  args = net.Args;
  first = net.First;
  shapes = net.Shapes;
  state = net.State;
  n = numel (layers);
  if (last > 0)
    n = last;
  end
  all = cell (1, n);
  for k = 1:n
    in = from{k};
    if (isempty (in))
      x = X;
    else
      x = all{in(1)};
    end
    p = first(k);
    switch (layers(k).Type)
      case {"featureInput", "imageInput", "sequenceInput"}
        a = x;
        if (! isempty (state{k}.Mean))
          a = (x - state{k}.Mean) .* state{k}.Scale;
        end
      case "fullyConnected"
        a = dense (P{p}, x, P{p+1}, shapes{k}.Kind, shapes{in}.Kind);
      case {"convolution2d", "groupedConvolution2d"}
        a = nn_conv (x, P{p}, P{p+1}, args{k}{:});
      case "relu"
        a = nn_relu (x);
      case "maxPooling2d"
        a = nn_maxpool (x, args{k}{:});
      case "softmax"
        if (k == n && logits)
          a = x;
        else
          a = nn_softmax (x, 1 + 2 * strcmp (shapes{k}.Kind, "image"));
        end
      case "lstm"
        if (strcmp (layers(k).Settings.OutputMode, "last") && isempty (len))
          [~, a] = nn_lstm (x, [], [], P{p}, P{p+1}, P{p+2});
        else
          a = last_step (nn_lstm (x, [], [], P{p}, P{p+1}, P{p+2}), layers(k).Settings.OutputMode, len);
        end
      case "gru"
        a = last_step (nn_gru (x, [], P{p}, P{p+1}, P{p+2}, args{k}{:}), layers(k).Settings.OutputMode, len);
      case "rnn"
        a = last_step (nn_rnn (x, [], P{p}, P{p+1}, P{p+2}, args{k}{:}), layers(k).Settings.OutputMode, len);
      case "bilstm"
        a = nn_lstm (x, [], [], P{p}, P{p+1}, P{p+2});
        b = turned (nn_lstm (turned (x, len), [], [], P{p+3}, P{p+4}, P{p+5}), len);
        if (strcmp (layers(k).Settings.OutputMode, "last"))
          a = [last_step(a, "last", len); b(:,:,1)];
        else
          a = cat (1, a, b);
        end
      case "tanh"
        a = tanh (x);
      case "sigmoid"
        if (k == n && logits)
          a = x;
        else
          a = 0.5 + 0.5 * tanh (0.5 * x);
        end
      case "averagePooling2d"
        a = nn_avgpool (x, args{k}{:});
      case "globalAveragePooling2d"
        a = nn_globalavgpool (x);
      case "globalAveragePooling1d"
        a = mean_step (x, len);
      case "transposedConv2d"
        a = nn_convtranspose (x, P{p}, P{p+1}, args{k}{:});
      case "convolution1d"
        a = ipermute (nn_conv (permute (x, [3 4 1 2]), P{p}, P{p+1}, args{k}{:}), [3 4 1 2]);
      case "flatten"
        a = x;
        if (strcmp (shapes{in}.Kind, "image"))
          a = reshape (x, prod (shapes{in}.Size), numel (x) / prod (shapes{in}.Size));
        end
      case "dropout"
        a = x;
        if (training)
          a = nn_dropout (x, layers(k).Settings.Probability);
        end
      case "batchNormalization"
        [a, state{k}] = batch_norm (x, P{p}, P{p+1}, state{k}, layers(k).Settings, shapes{k}.Kind, training);
      case "layerNormalization"
        d = 1 + 2 * strcmp (shapes{k}.Kind, "image");
        a = nn_layernorm (x, P{p}, P{p+1}, "Dim", d, "Epsilon", layers(k).Settings.Epsilon);
      case "leakyRelu"
        a = nn_leakyrelu (x, layers(k).Settings.Scale);
      case "elu"
        a = nn_elu (x, layers(k).Settings.Alpha);
      case "gelu"
        a = nn_gelu (x);
      case "swish"
        a = nn_swish (x);
      case "softplus"
        a = nn_softplus (x);
      case "wordEmbedding"
        words = x(:);
        if (! isempty (len))
          words(words == 0) = 1;               # behind the end
        end
        a = reshape (nn_embedding (words, P{p}), rows (P{p}), size (x, 2), size (x, 3));
      case "selfAttention"
        a = self_attention (x, P(p:p+7), layers(k).Settings, len);
      case "addition"
        a = x;
        for j = in(2:end)
          a = a + all{j};
        end
      case "multiplication"
        a = x;
        for j = in(2:end)
          a = a .* all{j};
        end
      case {"concatenation", "depthConcatenation"}
        a = cat (args{k}{1}, all{in});
    end
    all{k} = a;
  end
end

function a = dense (W, x, b, kind, from)
  if (strcmp (kind, "sequence"))
    [C, N, T] = size (x);
    a = reshape (W * reshape (x, C, N * T) + b, rows (W), N, T);
  elseif (strcmp (from, "image"))
    a = W * reshape (x, columns (W), numel (x) / columns (W)) + b;
  else
    a = W * x + b;
  end
end

function a = last_step (a, mode, len)
  if (strcmp (mode, "last"))
    [U, N, T] = size (a);
    if (isempty (len))
      a = a(:,:,T);
    else
      a = reshape (a, U, N * T)(:, (1:N) + (len - 1) * N);
    end
  end
end

## Steps from the last to the first; what is behind the end stays.
function a = turned (x, len)
  if (isempty (len))
    a = flip (x, 3);
    return;
  end
  [C, N, T] = size (x);
  t = repmat ((1:T)', 1, N);
  len = len(:)';
  back = len - t + 1;
  t(back >= 1) = back(back >= 1);
  at = (1:N)' + (t' - 1) * N;
  a = reshape (reshape (x, C, N * T)(:, at(:)), C, N, T);
end

function a = mean_step (x, len)
  [C, N, T] = size (x);
  if (isempty (len))
    a = sum (x, 3) / T;
  else
    len = len(:)';
    a = sum (x .* (reshape (1:T, 1, 1, T) <= len), 3) ./ len;
  end
  a = reshape (a, C, N);
end

function [a, state] = batch_norm (x, offset, scale, state, s, kind, training)
  d = 1 + 2 * strcmp (kind, "image");
  if (! training)
    a = nn_batchnorm (x, offset, scale, cast (state.Mean, class (ad_stop (x))), cast (state.Variance, class (ad_stop (x))), ...
                      "Dim", d, "Epsilon", s.Epsilon);
    return;
  end
  [a, mu, v] = nn_batchnorm (x, offset, scale, "Dim", d, "Epsilon", s.Epsilon);
  n = numel (x) / numel (mu);
  state.Mean += s.MeanDecay * (double (ad_stop (mu))(:) - state.Mean);
  state.Variance += s.VarianceDecay * (double (ad_stop (v))(:) * (n / max (n - 1, 1)) - state.Variance);
end

function a = self_attention (x, P, s, len)
  [C, N, T] = size (x);
  flat = reshape (x, C, N * T);
  Q = reshape (P{1} * flat + P{2}, s.NumKeyChannels, N, T);
  K = reshape (P{3} * flat + P{4}, s.NumKeyChannels, N, T);
  V = reshape (P{5} * flat + P{6}, s.NumKeyChannels, N, T);
  mask = [];
  if (strcmp (s.AttentionMask, "causal"))
    mask = (1:T)' <= (1:T);
  end
  if (! isempty (len))
    there = reshape ((1:T)' <= len(:)', T, 1, N) & true (1, T);
    if (isempty (mask))
      mask = there;
    else
      mask = mask & there;
    end
  end
  Y = nn_attention (Q, K, V, s.NumHeads, "Mask", mask);
  a = reshape (P{7} * reshape (Y, s.NumKeyChannels, N * T) + P{8}, C, N, T);
end
