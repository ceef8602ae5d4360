% Lecture "Neural networks", architectures: text, letter by letter. An LSTM network reads a rhyme and learns which letter comes next; then it writes
% by itself, each letter it has chosen being the next one it reads.
rhyme = ['the rain in spain stays mainly in the plain, ', ...
         'the snow in oslo goes below the oak in the gale, '];
letters = unique (rhyme);
K = numel (letters);
[~, text] = ismember ([rhyme rhyme], letters);                 % numbers 1..K, twice around
printf ('%d letters, %d of them different\n', numel (rhyme), K);

% Sequences of 24 letters, from every place; the target of each step is the letter behind it.
N = numel (rhyme);
T = 24;
at = (1:N)' + (0:T-1);
X = reshape (text(at), 1, N, T);                               % C x N x T
next = reshape (text(at + 1), 1, N, T);

layers = [sequenceInputLayer(1); wordEmbeddingLayer(8, K); lstmLayer(40); fullyConnectedLayer(K); softmaxLayer];
nn_summary (layers);
rand ('twister', 1);
randn ('twister', 1);
options = trainingOptions ('adam', 'MaxEpochs', 60, 'InitialLearnRate', 0.02, 'GradientThreshold', 1, 'L2Regularization', 0, 'Verbose', false);
[net, info] = trainnet (X, next, layers, 'crossentropy', options);
printf ('loss: at first as from guessing (%d), at the end below a tenth of that (%d)\n', ...
        abs (info.TrainingLoss(1) - log (K)) < 0.5, info.TrainingLoss(end) < 0.1 * log (K));

% Write: begin with a few letters.
written = 'the rain';
for k = 1:60
  [~, now] = ismember (written(max (1, end-T+1):end), letters);
  P = predict (net, reshape (now, 1, 1, []));                  % K x 1 x T: which letter follows each
  [~, best] = max (P(:,1,end));
  written(end+1) = letters(best);
end
disp (written);
