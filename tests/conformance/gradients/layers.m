# Gradients of convolutions, pooling and recurrent layers against differences, by every argument, with every option; single precision
# against double.
1;
function check (what, f, varargin)
  n = numel (varargin);
  g = cell (1, n);
  w = [];
  y = f (varargin{:});
  w = reshape (sin (1:numel (y)) + 0.5, size (y));
  J = @(varargin) sum ((w .* f (varargin{:}))(:));
  [~, g{:}] = ad_gradient (J, varargin{:});
  for a = 1:n
    x = varargin{a};
    if (! size_equal (x, g{a}))
      printf ("%s: argument %d: size\n", what, a);
    end
    d = zeros (size (x));
    for k = 1:numel (x)
      args = varargin;
      args{a}(k) = x(k) + 1e-5;
      up = J (args{:});
      args{a}(k) = x(k) - 1e-5;
      d(k) = (up - J (args{:})) / 2e-5;
    end
    if (norm (d(:) - g{a}(:)) > 1e-7 * max (norm (d(:)), 1))
      printf ("%s: argument %d: %g\n", what, a, norm (d(:) - g{a}(:)) / norm (d(:)));
    end
  end
  s = cellfun (@single, varargin, "UniformOutput", false);
  h = cell (1, n);
  J = @(varargin) sum ((single (w) .* f (varargin{:}))(:));
  [~, h{:}] = ad_gradient (J, s{:});
  for a = 1:n
    if (! strcmp (class (h{a}), "single") || norm (double (h{a}(:)) - g{a}(:)) > 1e-4 * max (norm (g{a}(:)), 1))
      printf ("%s: argument %d: single\n", what, a);
    end
  end
end
data = @(varargin) reshape (sin (3 * (1:prod ([varargin{:}]))), varargin{:});
more = @(varargin) reshape (cos (2 * (1:prod ([varargin{:}]))), varargin{:});
# convolutions
b = [0.1 -0.2 0.3 0.4];
for options = {{}, {"Stride", 2}, {"Stride", [2 3], "Padding", 1}, {"Padding", "same"}, {"Padding", [1 0 2 1]}, ...
               {"Dilation", 2, "Padding", "same"}, {"Padding", "same", "Stride", 2}, {"Padding", [2 1], "Dilation", [1 2]}}
  o = options{1};
  check (["conv " disp(o)], @(x, w, b) nn_conv (x, w, b, o{:}), data (7, 6, 2, 3), more (3, 2, 2, 4), b);
end
check ("1x1", @(x, w, b) nn_conv (x, w, b), data (4, 3, 5, 2), more (1, 1, 5, 4), b);
check ("groups", @(x, w, b) nn_conv (x, w, b, "Groups", 2), data (5, 5, 4, 2), more (3, 3, 2, 4), b');
check ("depthwise", @(x, w, b) nn_conv (x, w, b, "Groups", 4, "Padding", "same"), data (5, 4, 4), more (3, 3, 1, 4), b');
check ("gray", @(x, w, b) nn_conv (x, w, b), data (5, 5, 3), more (2, 3, 1, 4), b);
check ("signals", @(x, w, b) nn_conv (x, w, b, "Padding", "same"), data (9, 1, 2, 2), more (3, 1, 2, 4), b);
check ("no bias", @(x, w) nn_conv (x, w, []), data (5, 5, 1, 2), more (2, 2, 1, 2));
# tiles: wide images
x = data (40, 700, 1);
w = more (3, 3, 1, 2);
[~, g] = ad_gradient (@(w) sum ((nn_conv (x, w, []) .^ 2)(:)), w);
y = nn_conv (x, w, []);
e = zeros (size (w));
for f = 1:2
  for p = 1:3
    for q = 1:3
      e(p,q,1,f) = 2 * sum ((y(:,:,f) .* x(p:p+37,q:q+697))(:));
    end
  end
end
if (norm (e(:) - g(:)) > 1e-12 * norm (e(:)))
  disp ("tiles");
end
# second derivatives of a convolution
f = @(w) sum ((nn_conv (data (5, 5, 2), reshape (w, 2, 2, 2, 1), 0.1) .^ 3)(:));
w = more (1, 8);
[~, g, H] = ad_hessian (f, w);
for k = 1:8
  e = zeros (1, 8);
  e(k) = 1e-5;
  [~, up] = ad_gradient (f, w + e);
  [~, down] = ad_gradient (f, w - e);
  if (norm ((up - down) / 2e-5 - H(k,:)) > 1e-6 * norm (H(k,:)))
    disp ("second derivatives");
  end
end
# pooling
for options = {{2}, {[2 3]}, {3, "Stride", 1}, {2, "Padding", "same"}, {3, "Stride", 2, "Padding", 1}, {[1 2], "Stride", [1 2]}}
  o = options{1};
  check (["max " disp(o)], @(x) nn_maxpool (x, o{:}), data (6, 7, 2, 2));
  check (["mean " disp(o)], @(x) nn_avgpool (x, o{:}), data (6, 7, 2, 2));
end
[~, g] = ad_gradient (@(x) sum (nn_maxpool (x, 2)(:)), ones (4));
disp (g);
# recurrent layers
X = data (2, 3, 4) / 2;
c = 0.3 * more (3, 3);
for nb = [1 2]
  check ("rnn", @(X, h, Wx, Wh, b) nn_rnn (X, h, Wx, Wh, b), X, c, data (3, 2), more (3, 3) / 2, data (3 * nb, 1));
  check ("lstm", @(X, h, c, Wx, Wh, b) nn_lstm (X, h, c, Wx, Wh, b), X, c, -c, data (12, 2), more (12, 3) / 2, data (12 * nb, 1));
  check ("gru", @(X, h, Wx, Wh, b) nn_gru (X, h, Wx, Wh, b), X, c, data (9, 2), more (9, 3) / 2, data (9 * nb, 1));
  check ("gru before", @(X, h, Wx, Wh, b) nn_gru (X, h, Wx, Wh, b, "ResetGateMode", "before-multiplication"), ...
         X, c, data (9, 2), more (9, 3) / 2, data (9 * nb, 1));
end
check ("relu", @(X, h, Wx, Wh, b) nn_rnn (X, h, Wx, Wh, b, "Activation", "relu"), X, c, data (3, 2), more (3, 3) / 2, data (3, 1));
function r = states (f, varargin)
  [Y, h, c] = f (varargin{:});
  r = [h(:); 2 * c(:); Y(:,1,1)];
end
function r = state (f, varargin)
  [Y, h] = f (varargin{:});
  r = [3 * h(:); Y(:,1,1)];
end
check ("lstm states", @(varargin) states (@nn_lstm, varargin{:}), X, c, -c, data (12, 2), more (12, 3) / 2, data (12, 1));
check ("gru state", @(varargin) state (@nn_gru, varargin{:}), X, c, data (9, 2), more (9, 3) / 2, data (9, 1));
check ("one step", @(X, Wx, Wh, b) nn_lstm (X, [], [], Wx, Wh, b), data (2, 3), data (12, 2), more (12, 3) / 2, data (12, 1));
disp ("done");
