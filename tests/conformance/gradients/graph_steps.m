% forward and backward in words: scalars, arrays, uses in several places, functions of the library
ad_graph (@(x, y, z) (x + y) * z, -2, 5, -4, "step")
ad_graph (@(x) x * x + max (x, 2) - x ^ 3 / 4, 3, "step")
ad_graph (@(w, x) sigmoid (w * x) - log (w), 0.5, 4, "step")
function J = softmax_cost (W, X, Y)
  Z = X * W;
  E = exp (Z);
  P = E ./ sum (E, 2);
  J = -sum (sum (Y .* log (P))) / 2;
end
ad_graph (@softmax_cost, [1 2; 3 4], [1 0; 0 1], [1 0; 0 1], "step")
ad_graph (@softmax_cost, [1 2; 3 4], [1 0; 0 1], [1 0; 0 1], "ascii", "width", 80)
% one value used twice, matrices put together and divided, complex and single numbers
ad_graph (@(x) x ^ x, 3, "step")
ad_graph (@(x, x_1) x * x * x_1, 3, 2, "step")
ad_graph (@(x) sum ([x, 2 * x] .^ 2 ./ [1, 2]), 3, "step")
ad_graph (@(A) sum (A \ [1; 2]), [2, 1; 0, 3], "step")
ad_graph (@(x) abs (x * (1 + 2i)) ^ 2, 3, "step")
ad_graph (@(x) max (x, 2) * x, single (2), "step")
