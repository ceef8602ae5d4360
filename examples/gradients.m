% Gradients without formulas: the lecture's graph by hand, by ad_gradient and as a picture; then a neuron, a network,
% training, and second derivatives.

% f = (x + y) z by hand: forward, then backward
x = -2; y = 5; z = -4;
q = x + y;
f = q * z
df_dq = z; df_dz = q; df_dx = df_dq * 1; df_dy = df_dq * 1;
by_hand = [df_dx df_dy df_dz]

% the same by ad_gradient: it follows what the function does, and goes back through it
F = @(x, y, z) (x + y) * z;
[f, dx, dy, dz] = ad_gradient (F, x, y, z);
by_ad_gradient = [dx dy dz]

% and seen: values over the wires, gradients under them, local derivatives before each operation
ad_graph (F, x, y, z, 'unicode')
ad_graph (F, x, y, z, 'step')

% the lecture's sigmoid neuron with two weights and a bias
neuron = @(w, x) 1 / (1 + exp (-(w(1)*x(1) + w(2)*x(2) + w(3))));
ad_graph (neuron, [2 -3 -3], [-1 -2], 'unicode', 'width', 80)

% A network of 2 - 3 - 1 units, its parameters in a struct, as one would write it. Only the cost is written: no delta, no
% derivative of anything.
function J = cost (net, X, y)
  A1 = tanh (X * net.W1 + net.b1);
  h = 1 ./ (1 + exp (-(A1 * net.W2 + net.b2)));
  J = -mean (y .* log (h) + (1 - y) .* log (1 - h));
end
X = [0 0; 0 1; 1 0; 1 1]; y = [1; 0; 0; 1];                   % XNOR
net.W1 = reshape (sin (1:6), 2, 3); net.b1 = [0.1 -0.1 0.2];
net.W2 = cos (1:3)'; net.b2 = 0;
[J, g] = ad_gradient (@(net) cost (net, X, y), net);
printf ('cost at the start: %.4f\n', J);
gradient_of_W1 = g.W1
ad_graph (@(net) cost (net, X, y), net, 'unicode', 'width', 110)

% is it right? ad_check puts differences beside it (of a vector of parameters)
unroll = @(n) [n.W1(:); n.b1(:); n.W2; n.b2];
roll = @(t) struct ('W1', reshape (t(1:6), 2, 3), 'b1', t(7:9)', 'W2', t(10:12), 'b2', t(13));
ok = ad_check (@(t) cost (roll (t), X, y), unroll (net));

% training by gradient descent: every parameter a step against its gradient
alpha = 1;
for iter = 1:500
  [J, g] = ad_gradient (@(net) cost (net, X, y), net);
  for name = fieldnames (net)'
    net.(name{1}) -= alpha * g.(name{1});
  end
end
learned = J < 0.02
A1 = tanh (X * net.W1 + net.b1);
predictions = round (1 ./ (1 + exp (-(A1 * net.W2 + net.b2))))'

% second derivatives: the Hessian of a valley, and a step of Newton's method to its floor
bowl = @(t) t(1)^2 + 3 * t(2)^2 + t(1) * t(2) - 4 * t(1);
t = [1 1];
[J, g, H] = ad_hessian (bowl, t)
t = t - (H \ g')';
[J, g] = ad_gradient (bowl, t);
flat = norm (g) < 1e-12
