% Lecture "Backpropagation, intuitions": forward and backward pass of f = (x + y) z, node by node.
x = -2; y = 5; z = -4;

% forward: each node computes its value
q = x + y                                         % addition
f = q * z                                         % multiplication

% backward: from the end, gradient of f with respect to each node = what comes from above times the local slope
df_df = 1;
df_dq = z * df_df                                 % the multiplication swaps its inputs
df_dz = q * df_df
df_dx = 1 * df_dq                                 % the addition hands the gradient on
df_dy = 1 * df_dq

% check by small differences
h = 1e-6;
F = @(x, y, z) (x + y) * z;
numerical = [F(x+h, y, z) - F(x-h, y, z), F(x, y+h, z) - F(x, y-h, z), F(x, y, z+h) - F(x, y, z-h)] / (2*h);
printf ('numerical: %.4f %.4f %.4f\n', numerical);

% a sigmoid neuron, the lecture's second graph: f(w,x) = 1 / (1 + exp (-(w0 x0 + w1 x1 + w2)))
w = [2 -3 -3];
u = [-1 -2];
dot_product = w(1)*u(1) + w(2)*u(2) + w(3)
f = 1 / (1 + exp (-dot_product))
ddot = (1 - f) * f                                % the sigmoid gate's slope
dw = [u(1) * ddot, u(2) * ddot, 1 * ddot]
du = [w(1) * ddot, w(2) * ddot]

% the same neuron as a network without hidden layers: with the target 0 and half the squared error dJ/dw = f f (1-f) u
[J, grad] = nn_backprop ([w(3); w(1); w(2)], [2 1], u, 0, 0, 'Cost', 'squared');
agrees = norm (grad' - f * [dw(3) dw(1) dw(2)]) < 1e-15
