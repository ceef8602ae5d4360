## LIST = __lessons__ ()
## What lesson teaches: a struct for each lesson with its title and its steps, a row each: what is asked, an answer, and an
## expression that is true when the learner has got there.
##   >> numel (__lessons__ ())
##   ans = 10
##
## See also: lesson
function list = __lessons__ ()
  list = struct ("title", {}, "steps", {});

  list(1).title = "Matrices, reshape and unrolling";
  list(1).steps = {
    "A matrix of ones with 10 rows and 11 columns is made by ones (10, 11).\nMake one and call it Theta1. (A semicolon at the end keeps it from being printed.)", ...
      "Theta1 = ones (10, 11);", "isequal (Theta1, ones (10, 11))";
    "Make Theta2, of the same size, full of twos: 2 * ones (10, 11).", ...
      "Theta2 = 2 * ones (10, 11);", "isequal (Theta2, 2 * ones (10, 11))";
    "And Theta3, 1 x 11, full of threes.", "Theta3 = 3 * ones (1, 11);", "isequal (Theta3, 3 * ones (1, 11))";
    "Optimisers want all parameters in one vector. A(:) is all of A as a column, column by column;\n[a; b] puts b below a. Make thetaVec of the three matrices.", ...
      "thetaVec = [Theta1(:); Theta2(:); Theta3(:)];", "isequal (thetaVec, [Theta1(:); Theta2(:); Theta3(:)])";
    "How many elements does it have? Put the number into n.", "n = numel (thetaVec)", "n == 231";
    "Back again: the first 110 elements are Theta1. thetaVec(1:110) takes them, and\nreshape (v, 10, 11) makes a matrix of them. Call it A.", ...
      "A = reshape (thetaVec(1:110), 10, 11);", "isequal (A, Theta1)";
    "Get Theta3 back from the last 11 elements, as B. (end is the number of the last one.)", ...
      "B = reshape (thetaVec(end-10:end), 1, 11)", "isequal (B, Theta3)";
  };

  list(2).title = "Element by element";
  list(2).steps = {
    "A row of numbers: z = [-2 -1 0 1 2].", "z = [-2 -1 0 1 2]", "isequal (z(:)', -2:2)";
    "* multiplies matrices; .* multiplies element by element. Put the squares of z into q, with .* or .^.", ...
      "q = z .* z", "isequal (q(:)', [4 1 0 1 4])";
    "The logistic function of every element: 1 ./ (1 + exp (-z)). Call it g.", ...
      "g = 1 ./ (1 + exp (-z))", "max (abs (g(:)' - 1 ./ (1 + exp (2:-1:-2)))) < 1e-12";
    "Its derivative is g .* (1 - g). Call it d. Where is it largest?", "d = g .* (1 - g)", "max (abs (d(:)' - (g(:) .* (1 - g(:)))')) < 1e-12";
    "sum adds up. A mean square: sum (q) / numel (q). Call it m.", "m = sum (q) / numel (q)", "m == 2";
    "A column and a row give a matrix, each element of one with each of the other.\nTry T = (1:3)' * (1:3), the table of products up to 3.", ...
      "T = (1:3)' * (1:3)", "isequal (T, [1 2 3; 2 4 6; 3 6 9])";
    "Comparisons are 0 or 1 for each element, and choose elements: put the positive elements of z into p,\nwith z(z > 0).", ...
      "p = z(z > 0)", "isequal (p(:)', [1 2])";
  };

  list(3).title = "Cost functions and fminunc";
  list(3).steps = {
    "Houses of three sizes and their prices, with a column of ones before the sizes:\nX = [1 1; 1 2; 1 3]; y = [1; 2; 3];", ...
      "X = [1 1; 1 2; 1 3]; y = [1; 2; 3];", "isequal (X, [1 1; 1 2; 1 3]) && isequal (y(:), [1; 2; 3])";
    "A guess for the parameters: theta = [0; 1]. The predictions are X * theta; call them h.", ...
      "theta = [0; 1]; h = X * theta", "isequal (h, X * theta)";
    "The cost is the mean square error by half: J = sum ((h - y) .^ 2) / (2 * 3).", ...
      "J = sum ((h - y) .^ 2) / (2 * 3)", "isscalar (J) && abs (J - sum ((h - y) .^ 2) / 6) < 1e-12";
    "A function of theta: cost = @(t) sum ((X * t - y) .^ 2) / 6. Define it.", ...
      "cost = @(t) sum ((X * t - y) .^ 2) / 6;", "abs (cost ([0; 0]) - 14 / 6) < 1e-12";
    "fminunc (cost, start) looks for the theta of least cost. Start at [0; 0]; call the result best.", ...
      "best = fminunc (cost, [0; 0])", "norm (best - [0; 1]) < 1e-3";
    "A cost with two minima: f = @(t) (t^2 - 1)^2. Start at 3; which one is found? Call it m1.", ...
      "f = @(t) (t^2 - 1)^2; m1 = fminunc (f, 3)", "abs (abs (m1) - 1) < 1e-2";
    "And from -3? Call it m2.", "m2 = fminunc (f, -3)", "abs (m2 + 1) < 1e-2";
  };

  list(4).title = "Logistic regression";
  list(4).steps = {
    "Six students: hours of study, and who passed.\nhours = [1; 2; 3; 4; 5; 6]; passed = [0; 0; 1; 0; 1; 1];", ...
      "hours = [1; 2; 3; 4; 5; 6]; passed = [0; 0; 1; 0; 1; 1];", "numel (hours) == 6 && sum (passed) == 3";
    "Add the column of ones: X = [ones(6, 1) hours].", "X = [ones(6, 1) hours];", "isequal (X, [ones(6, 1) (1:6)'])";
    "With theta = [0; 0] the hypothesis h = sigmoid (X * theta) is one half for everybody.", ...
      "theta = [0; 0]; h = sigmoid (X * theta)", "all (abs (h - 0.5) < 1e-12)";
    "The cost: J = -mean (passed .* log (h) + (1 - passed) .* log (1 - h)). It is log (2).", ...
      "J = -mean (passed .* log (h) + (1 - passed) .* log (1 - h))", "abs (J - log (2)) < 1e-12";
    "Its gradient: grad = X' * (h - passed) / 6.", "grad = X' * (h - passed) / 6", "norm (grad - X' * (0.5 - passed) / 6) < 1e-12";
    "Find the best theta: cost = @(t) -mean (passed .* log (sigmoid (X*t)) + (1-passed) .* log (1-sigmoid (X*t)));\nthen theta = fminunc (cost, [0; 0]).", ...
      "cost = @(t) -mean (passed .* log (sigmoid (X*t)) + (1-passed) .* log (1-sigmoid (X*t))); theta = fminunc (cost, [0; 0])", ...
      "norm (X' * (sigmoid (X * theta) - passed) / 6) < 1e-2";
    "Who will pass? p = X * theta > 0. How many are right? accuracy is mean (p == passed): call it a.", ...
      "p = X * theta > 0; a = mean (p == passed)", "abs (a - 4/6) < 1e-12 || a > 0.6";
  };

  list(5).title = "A network computes: forward propagation";
  list(5).steps = {
    "A network of 2 inputs, 2 hidden units and 1 output that computes XNOR. The parameters of the first layer:\nTheta1 = [-30 20 20; 10 -20 -20]: a row for each hidden unit, the bias first.", ...
      "Theta1 = [-30 20 20; 10 -20 -20];", "isequal (Theta1, [-30 20 20; 10 -20 -20])";
    "Of the second layer: Theta2 = [-10 20 20].", "Theta2 = [-10 20 20];", "isequal (Theta2, [-10 20 20])";
    "An example: x = [1; 0]. Its first activation has the bias unit on top: a1 = [1; x].", ...
      "x = [1; 0]; a1 = [1; x]", "isequal (a1(:), [1; x(:)])";
    "The hidden layer: z2 = Theta1 * a1; a2 = [1; sigmoid(z2)].", "z2 = Theta1 * a1; a2 = [1; sigmoid(z2)]", ...
      "norm (a2 - [1; sigmoid(Theta1 * a1)]) < 1e-12";
    "The output: h = sigmoid (Theta2 * a2). It is nearly 0: the inputs differ.", "h = sigmoid (Theta2 * a2)", "h < 0.01";
    "All four examples at once, a row each: X = [0 0; 0 1; 1 0; 1 1].\nA1 = [ones(4, 1) X]; A2 = [ones(4, 1) sigmoid(A1 * Theta1')]; H = sigmoid (A2 * Theta2').", ...
      "X = [0 0; 0 1; 1 0; 1 1]; A1 = [ones(4, 1) X]; A2 = [ones(4, 1) sigmoid(A1 * Theta1')]; H = sigmoid (A2 * Theta2')", ...
      "isequal (round (H(:)), [1; 0; 0; 1])";
  };

  list(6).title = "The cost of a network";
  list(6).steps = {
    "Labels 1..K become rows with one 1: Y = onehot ([2; 1; 3]).", "Y = onehot ([2; 1; 3])", "isequal (Y, [0 1 0; 1 0 0; 0 0 1])";
    "Outputs of a network for these three examples: H = [0.1 0.8 0.1; 0.7 0.2 0.1; 0.2 0.2 0.6].", ...
      "H = [0.1 0.8 0.1; 0.7 0.2 0.1; 0.2 0.2 0.6];", "isequal (size (H), [3 3])";
    "The cost adds up over examples and outputs:\nJ = -sum (sum (Y .* log (H) + (1 - Y) .* log (1 - H))) / 3.", ...
      "J = -sum (sum (Y .* log (H) + (1 - Y) .* log (1 - H))) / 3", "abs (J + sum (sum (Y .* log (H) + (1 - Y) .* log (1 - H))) / 3) < 1e-12";
    "Regularisation punishes large parameters, without the biases. With Theta = [1 2 3; 4 5 6] and lambda = 1:\nR = lambda / (2 * 3) * sum (sum (Theta(:, 2:end) .^ 2)).", ...
      "Theta = [1 2 3; 4 5 6]; lambda = 1; R = lambda / (2 * 3) * sum (sum (Theta(:, 2:end) .^ 2))", "abs (R - (4 + 9 + 25 + 36) / 6) < 1e-12";
    "The prediction is the output that is largest: [m, label] = max (H, [], 2).", "[m, label] = max (H, [], 2)", ...
      "isequal (label(:), [2; 1; 3])";
  };

  list(7).title = "Backpropagation by hand";
  list(7).steps = {
    "One example through a tiny network: a1 = [1; 2; 3]; Theta1 = [0.1 0.2 0.3; 0.4 0.5 0.6]; Theta2 = [0.7 0.8 0.9]; y = 1;", ...
      "a1 = [1; 2; 3]; Theta1 = [0.1 0.2 0.3; 0.4 0.5 0.6]; Theta2 = [0.7 0.8 0.9]; y = 1;", "isequal (size (Theta1), [2 3]) && y == 1";
    "Forward: z2 = Theta1 * a1; a2 = [1; sigmoid(z2)]; a3 = sigmoid (Theta2 * a2).", ...
      "z2 = Theta1 * a1; a2 = [1; sigmoid(z2)]; a3 = sigmoid (Theta2 * a2)", "abs (a3 - sigmoid (Theta2 * [1; sigmoid(Theta1 * a1)])) < 1e-12";
    "The error of the output: delta3 = a3 - y.", "delta3 = a3 - y", "abs (delta3 - (a3 - y)) < 1e-12";
    "Back to the hidden layer, without the bias: delta2 = Theta2(:, 2:end)' * delta3 .* sigmoid_gradient (z2).", ...
      "delta2 = Theta2(:, 2:end)' * delta3 .* sigmoid_gradient (z2)", "norm (delta2 - Theta2(:, 2:end)' * delta3 .* sigmoid_gradient (z2)) < 1e-12";
    "The gradients are products of errors and activations: Grad2 = delta3 * a2'.", "Grad2 = delta3 * a2'", "norm (Grad2 - delta3 * a2') < 1e-12";
    "And Grad1 = delta2 * a1'.", "Grad1 = delta2 * a1'", "norm (Grad1 - delta2 * a1') < 1e-12";
    "The builtin does the same: [J, g] = nn_backprop ([Theta1(:); Theta2(:)], [2 2 1], a1(2:end)', y, 0).\nCompare g with [Grad1(:); Grad2(:)].", ...
      "[J, g] = nn_backprop ([Theta1(:); Theta2(:)], [2 2 1], a1(2:end)', y, 0); [g [Grad1(:); Grad2(:)]]", "norm (g - [Grad1(:); Grad2(:)]) < 1e-12";
  };

  list(8).title = "Is the gradient right?";
  list(8).steps = {
    "A cost: J = @(t) t(1)^2 * t(2) + sin (t(2)).", "J = @(t) t(1)^2 * t(2) + sin (t(2));", "abs (J ([1; 0]) - 0) < 1e-12 && abs (J ([2; 1]) - 4 - sin (1)) < 1e-12";
    "Its gradient by formulas: dJ = @(t) [2*t(1)*t(2); t(1)^2 + cos(t(2))].", "dJ = @(t) [2*t(1)*t(2); t(1)^2 + cos(t(2))];", ...
      "norm (dJ ([1; 0]) - [0; 2]) < 1e-12";
    "At t = [2; 1], a small step: epsilon = 1e-4.", "t = [2; 1]; epsilon = 1e-4;", "isequal (t(:), [2; 1]) && epsilon > 0";
    "The slope along the first parameter, from both sides:\nn1 = (J (t + [epsilon; 0]) - J (t - [epsilon; 0])) / (2 * epsilon).", ...
      "n1 = (J (t + [epsilon; 0]) - J (t - [epsilon; 0])) / (2 * epsilon)", "abs (n1 - 4) < 1e-6";
    "Along the second, n2, in the same way.", "n2 = (J (t + [0; epsilon]) - J (t - [0; epsilon])) / (2 * epsilon)", "abs (n2 - 4 - cos (1)) < 1e-6";
    "Compare with dJ (t): put norm ([n1; n2] - dJ (t)) into err.", "err = norm ([n1; n2] - dJ (t))", "err < 1e-6";
  };

  list(9).title = "A computation graph";
  list(9).steps = {
    "f = (x + y) z is computed in two steps. Forward, with x = -2; y = 5; z = -4;", "x = -2; y = 5; z = -4;", "x == -2 && y == 5 && z == -4";
    "First q = x + y.", "q = x + y", "q == 3";
    "Then f = q * z.", "f = q * z", "f == -12";
    "Backward: f changes with q as fast as z says: dfdq = z.", "dfdq = z", "dfdq == -4";
    "And with z as q says: dfdz.", "dfdz = q", "dfdz == 3";
    "q changes with x by 1: dqdx = 1. The chain rule: dfdx = dfdq * dqdx.", "dqdx = 1; dfdx = dfdq * dqdx", "dfdx == -4";
    "With y likewise: dfdy.", "dfdy = dfdq * 1", "dfdy == -4";
    "Is it so? Move x by 0.001 and see how f changes: df = ((x + 0.001 + y) * z - f) / 0.001.", "df = ((x + 0.001 + y) * z - f) / 0.001", ...
      "abs (df - dfdx) < 1e-6";
    "No need to do it by hand: F = @(x, y, z) (x + y) * z; [f, gx, gy, gz] = ad_gradient (F, -2, 5, -4)\ngoes through the graph and back. (F is large here, f is the number.)", ...
      "F = @(x, y, z) (x + y) * z; [f, gx, gy, gz] = ad_gradient (F, -2, 5, -4)", "isequal ([f gx gy gz], [-12 -4 -4 3])";
    "See it: ad_graph (F, -2, 5, -4) draws the graph, values over the wires, gradients under them.\nPut what it says step by step into t: t = ad_graph (F, -2, 5, -4, \"step\").", ...
      "ad_graph (F, -2, 5, -4), t = ad_graph (F, -2, 5, -4, \"step\")", "! isempty (strfind (t, \"df/dx = df/du1 * du1/dx = -4 * 1 = -4\"))";
    "A neuron: N = @(w, x) 1 / (1 + exp (-(w(1)*x + w(2)))). At w = [2 1] and x = -1, which gradient\nhave the two weights? [h, gw] = ad_gradient (N, [2 1], -1); look at ad_graph (N, [2 1], -1).", ...
      "N = @(w, x) 1 / (1 + exp (-(w(1)*x + w(2)))); [h, gw] = ad_gradient (N, [2 1], -1), ad_graph (N, [2 1], -1)", ...
      "norm (gw - h * (1 - h) * [-1 1]) < 1e-12";
  };

  list(10).title = "Training a network";
  list(10).steps = {
    "Points in the plane: inside a circle or not.\nX = [cos(0:19); sin(0:19)]' .* (0.2:0.1:2.1)'; y = 1 + (sum (X .^ 2, 2) > 1);", ...
      "X = [cos(0:19); sin(0:19)]' .* (0.2:0.1:2.1)'; y = 1 + (sum (X .^ 2, 2) > 1);", "isequal (size (X), [20 2]) && all (ismember (y, [1 2]))";
    "A network of 2 inputs, 8 hidden units and 2 outputs: layers = [2 8 2].", "layers = [2 8 2];", "isequal (layers(:)', [2 8 2])";
    "All parameters must not begin equal, or the hidden units stay equal. rand (\"twister\", 1); theta = nn_init (layers);", ...
      "rand (\"twister\", 1); theta = nn_init (layers);", "numel (theta) == 42 && std (theta) > 0";
    "Train: [theta, history] = nn_train (theta, layers, X, y, \"Method\", \"lbfgs\", \"Epochs\", 100);", ...
      "[theta, history] = nn_train (theta, layers, X, y, \"Method\", \"lbfgs\", \"Epochs\", 100);", "numel (theta) == 42 && history.final_cost < 0.2";
    "How did the cost fall? plot (history.cost) draws it. (Or look at history.cost(1) and history.cost(end).)", ...
      "plot (history.cost)", "true";
    "Predict: p = nn_predict (theta, layers, X), and a = mean (p == y).", "p = nn_predict (theta, layers, X); a = mean (p == y)", "a > 0.9";
    "A new point in the middle: c = nn_predict (theta, layers, [0.1 0.1]).", "c = nn_predict (theta, layers, [0.1 0.1])", "c == 1";
  };
end
