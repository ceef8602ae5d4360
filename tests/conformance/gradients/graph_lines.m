% more than 40 operations: a row for each line of the program
function J = cost (theta, X, y)
  J = 0;
  for k = 1:rows (X)
    z = X(k, :) * theta;
    h = 1 / (1 + exp (-z));
    J = J - y(k) * log (h) - (1 - y(k)) * log (1 - h);
  end
  J = J / rows (X);
  J = J + 0.5 * sum (theta(2:end) .^ 2);
end
X = [1 0; 1 1; 1 2; 1 3]; y = [0; 0; 1; 1];
ad_graph (@(t) cost (t, X, y), [-1; 1], "width", 80)
ad_graph (@(t) cost (t, X, y), [-1; 1], "width", 50)
ad_graph (@(t) cost (t, X(1:2, :), y), [-1; 1], "ascii", "width", 100)
try
  ad_graph (@(t) cost (t, X, y), [-1; 1], "svg")
catch e
  disp (e.message)
end
