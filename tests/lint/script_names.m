% a script: what it defines may be wanted by others, what it reads must be somewhere
alpha = 0.1;
theta = zeros (3, 1);
cost = @(t) sum (t .^ 2) + offset;
for iteration = 1:10
  theta = theta - alpha * gradeint (theta);   % octavo: ok
  history(iteration) = cost (theta);
end
disp (histroy(end))
if theta == "abc", end
theta(1) == 3;
hold on
plt (history)
function g = gradient_of (t)
  g = 2 * t;
end
