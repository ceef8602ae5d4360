% where names come from: parameters, fields and cells, variables, variables written again, elements, constants
function J = parts (p, unused)
  [m, i] = max (p.x);
  g = @(t) t ^ 2;
  a = g (m);
  z = zeros (1, 2);
  z(1) = a;
  z(2) = p.c{2} * 3;
  J = sum ([z 1]);
end
ad_graph (@parts, struct ("x", [3 4], "c", {{1, 2}}), 7, "ascii", "width", 80)
function x = again (x)
  for k = 1:3
    x = x ^ 2;
  end
end
ad_graph (@again, 1.5, "ascii", "width", 80)
ad_graph (@(A) sum (A(:, 1)) + A(1, 2) * A(1, 2), magic (3), "ascii", "width", 80)
ad_graph (@(x) x' * x, [1; 2], "ascii", "width", 80)
ad_graph (@(x) 5, 1)
ad_graph (@(x) sum (x), single ([1 2 3 4 5]), "ascii")
ad_graph ("cos", 0.5, "ascii")
