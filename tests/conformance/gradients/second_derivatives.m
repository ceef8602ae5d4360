% Rules of networks and of rules themselves, whose second derivatives other files do not see (__ad_judge__).
warning ("off", "all");
data = @(varargin) reshape (sin (3 * (1:prod ([varargin{:}]))), varargin{:});
more = @(varargin) reshape (cos (2 * (1:prod ([varargin{:}]))), varargin{:});
function check (varargin)
  text = __ad_judge__ (varargin{:});
  if (! isempty (text))
    printf ("%s: %s\n", disp (varargin{1})(1:end-1), text);
  end
end
function r = states (f, varargin)
  [Y, h, c] = f (varargin{:});
  r = [h(:); 2 * c(:); Y(:,1,1)];
end
check (@nn_relu, data (3, 4));
check (@(x) ad_checkpoint(@(a) ad_checkpoint(@(b) b .^ 3, a) .* a, x), [1 2]);
check (@(x) __ad_scatter__(x, [1 4], [1 1 2]) .^ 2, [1 2 3]);
check (@(x) __ad_fold__(x, [1 2]) .^ 2, [1 2; 3 4]);
check (@(a, b) complex(a, b) .^ 2, [1 2], 3);
check (@(x, w, b) nn_conv(x, w, b, "Stride", 2, "Padding", 1), data (5, 4, 2, 2), more (2, 2, 2, 3), [0.1 0.2 0.3]);
for o = {{2}, {[2 3]}, {3, "Stride", 1}, {2, "Padding", "same"}, {3, "Stride", 2, "Padding", 1}}
  check (@(x) nn_maxpool(x, o{1}{:}) .^ 2, data (4, 5, 2, 2));
  check (@(x) nn_avgpool(x, o{1}{:}) .^ 2, data (4, 5, 2, 2));
end
X = data (2, 2, 3) / 2;
c = 0.3 * more (2, 2);
for nb = 1:2
  check (@(X, h, Wx, Wh, b) nn_rnn(X, h, Wx, Wh, b), X, c, data (2, 2), more (2, 2) / 2, data (2 * nb, 1));
  check (@(X, h, c, Wx, Wh, b) nn_lstm(X, h, c, Wx, Wh, b), X, c, -c, data (8, 2), more (8, 2) / 2, data (8 * nb, 1));
  check (@(X, h, Wx, Wh, b) nn_gru(X, h, Wx, Wh, b), X, c, data (6, 2), more (6, 2) / 2, data (6 * nb, 1));
  check (@(X, h, Wx, Wh, b) nn_gru(X, h, Wx, Wh, b, "ResetGateMode", "before-multiplication"), ...
         X, c, data (6, 2), more (6, 2) / 2, data (6 * nb, 1));
end
check (@(X, h, Wx, Wh, b) nn_rnn(X, h, Wx, Wh, b, "Activation", "relu"), X, c, data (2, 2), more (2, 2) / 2, data (2, 1));
check (@(varargin) states(@nn_lstm, varargin{:}), X, c, -c, data (8, 2), more (8, 2) / 2, data (8, 1));
check (@(X, Wx, Wh, b) nn_lstm(X, [], [], Wx, Wh, b), X, data (8, 2), more (8, 2) / 2, data (8, 1));
check (@(X, Wx, Wh, b) nn_gru(X, [], Wx, Wh, b), X, data (6, 2), more (6, 2) / 2, data (6, 1));
check (@(x, a, b) nthargout(1:3, @nn_batchnorm, x, a, b), data (5, 3), [0.1 0.2 0.3], [1 2 0.5]);
check (@(x, a, b, m, v) nn_batchnorm(x, a, b, m, v), data (5, 3), [0.1 0.2 0.3], [1 2 0.5], [0.3 0.1 0.2], [1.1 1.2 0.7]);
check (@(y, d) nn_huber(3 * y, more (2, 3), d), data (2, 3), 0.7);
check (@(y) nn_mse(y, more (2, 3)), data (2, 3));
check (@(y) nn_crossentropy(abs (y) + 0.1, [1; 3]), data (2, 3));
check (@(y) nn_crossentropy(y, [1; 3], "Logits", true), data (2, 3));
check (@(y) nn_softmax(y), data (2, 3));
check (@(y) nn_softmax(y, 1), data (2, 3));
check (@softmax, data(3,2));
check (@nn_gelu, data (2, 3));
check (@nn_elu, data (2, 3));
check (@nn_swish, data (2, 3));
check (@nn_softplus, data (2, 3));
check (@nn_leakyrelu, data (2, 3));
check (@(x, a, b) nn_layernorm(x, a, b), data (4, 3), [0.1 0.2 0.3], [1 2 3]);
check (@(q, k, v) nn_attention(q, k, v), data (2, 3), more (2, 3), data (2, 3) .^ 2);
check (@(x, w) nn_convtranspose(x, w, []), data (3, 3, 2), more (2, 2, 3, 2));
check (@(x) nn_globalavgpool(x) .^ 2, data (3, 3, 2, 2));
check (@(w) nn_embedding([1 3 2], w) .^ 2, data (2, 3));
check (@(y) log_loss(1 ./ (1 + exp (-y)), [1 0 1]), data (1, 3));
disp ("done");
