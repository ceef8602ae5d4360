% Attention on a task that shows what it does: a sequence holds keys with values, the last step asks for the value of one of the keys.
% The network must look at the right step; which one it looks at can be read from its weights.
rand ('twister', 1);
randn ('twister', 1);
keys = 5;
N = 3000;
T = keys + 1;
X = zeros (2 * keys + 1, N, T);                      % one-hot key, then one-hot question, then the value
y = zeros (N, 1);
asked = zeros (N, 1);
for n = 1:N
  order = randperm (keys);
  for t = 1:keys
    X(order(t), n, t) = 1;
    X(end, n, t) = rand ();
  end
  asked(n) = ceil (keys * rand ());                  % the step whose value is asked for
  X(keys + order(asked(n)), n, T) = 1;
  y(n) = X(end, n, asked(n));
end

% Queries, keys and values are products with matrices that are learned; only the last step's answer counts.
net = dlnetwork ([sequenceInputLayer(2 * keys + 1); selfAttentionLayer(1, 16); lstmLayer(16, 'OutputMode', 'last'); fullyConnectedLayer(1)]);
[net, info] = trainnet (X, y, net, 'mse', trainingOptions ('adam', 'MaxEpochs', 8, 'InitialLearnRate', 0.01, 'Verbose', false));
e = mean ((predict (net, X) - y) .^ 2);
guess = mean ((y - mean (y)) .^ 2);
error_is_below_a_twentieth_of_guessing = e < guess / 20

% Which step does the last one look at? Its attention weights, from the learned matrices.
P = struct ();
for l = net.Learnables'
  if (strcmp (l.Layer, 'selfattention'))
    P.(l.Parameter) = l.Value;
  end
end
of = @(W, b, X) reshape (W * reshape (X, rows (X), []) + b, [], columns (X), size (X, 3));
some = X(:, 1:500, :);
[~, A] = nn_attention (of (P.QueryWeights, P.QueryBias, some), of (P.KeyWeights, P.KeyBias, some), of (P.ValueWeights, P.ValueBias, some), 1);
[~, looked] = max (squeeze (A(:, T, 1, :)), [], 1);            % A is U x T x heads x N
it_looks_at_the_asked_step = mean (looked' == asked(1:500)) > 0.9
shades = ' .:*#';
puts ("\nsteps 1 to 6 of eight sequences, dark: looked at most; below: the step that was asked for\n");
w = squeeze (A(:, T, 1, 1:8));
disp (shades(1 + floor (4.99 * (w - min (w)) ./ (max (w) - min (w)))));
disp (sprintf ('%d', asked(1:8)));
