## TABLE = nn_gradcheck (F, THETA)
## [TABLE, DIFFERENCE] = nn_gradcheck (F, THETA, EPSILON)
## Compare a gradient with two-sided differences. [J, GRAD] = F (THETA) is a cost function with its gradient. Each row of TABLE
## has (F (THETA + e) - F (THETA - e)) / (2 EPSILON) where e is EPSILON (1e-4) in one parameter and 0 in all others, the gradient's
## element, and their relative difference. The table is printed, of many parameters the first 20 and the worst. DIFFERENCE is
## norm (numerical - GRAD) / norm (numerical + GRAD): about 1e-9 where the gradient is right.
##   >> f = @(t) deal (t(1)^2 + 3*t(2), [2*t(1); 3]);
##   >> table = nn_gradcheck (f, [2; 1]);
##      parameter      numerical       analytic   difference
##              1    4.000000000    4.000000000      < 1e-08
##              2    3.000000000    3.000000000      < 1e-08
##   relative difference of the gradients < 1e-08
## See also: nn_backprop, nn_train
function [table, difference] = nn_gradcheck (f, theta, epsilon = 1e-4)
  if (nargin < 2)
    print_usage ();
  end
  [J, grad] = f (theta);
  n = numel (theta);
  if (numel (grad) != n)
    error ("nn_gradcheck: theta has %d elements; the gradient has %d", n, numel (grad));
  end
  numerical = zeros (n, 1);
  for k = 1:n
    old = theta(k);
    theta(k) = old + epsilon;
    above = cost (f, theta);
    theta(k) = old - epsilon;
    below = cost (f, theta);
    theta(k) = old;
    numerical(k) = (above - below) / (2 * epsilon);
  end
  grad = double (grad(:));
  scale = abs (numerical) + abs (grad);
  relative = abs (numerical - grad) ./ max (scale, realmin);
  relative(scale < 1e-12) = 0;
  table = [numerical, grad, relative];
  difference = norm (numerical - grad) / max (norm (numerical + grad), realmin);
  printf ("   parameter      numerical       analytic   difference\n");
  [~, worst] = max (relative);
  shown = 1:min (n, 20);
  if (worst > 20)
    shown(end+1) = worst;
  end
  for k = shown
    printf ("%12d %14.9f %14.9f %12s\n", k, numerical(k), grad(k), show_difference (relative(k)));
  end
  if (n > numel (shown))
    printf ("%12s\n", sprintf ("(%d more)", n - numel (shown)));
  end
  printf ("relative difference of the gradients %s\n", strtrim (show_difference (difference, "= ")));
end

## Only the cost, which is faster; but @(t) deal (..., ...) insists on giving both.
function J = cost (f, theta)
  try
    J = f (theta);
  catch
    [J, ~] = f (theta);
  end
end

function text = show_difference (d, equals = "")
  if (d < 1e-8)
    text = "< 1e-08";
  else
    text = sprintf ("%s%.2e", equals, d);
  end
end
%!test
%! text = evalc ("[t, d] = nn_gradcheck (@(t) deal (t(1)^2 + 3*t(2), [2*t(1); 4]), [2; 1]);");
%! assert (t(1,1:2), [4 4], 1e-9);  assert (t(2,:), [3 4 1/7], 1e-9);  assert (d, 1 / norm ([8 7]), 1e-9);
%!test  # 10 parameters of a network, and the gradient of nn_backprop
%! f = @(t) nn_backprop (t, [2 2 1], [0 0; 0 1; 1 0; 1 1], [0; 1; 1; 0], 0.1);
%! text = evalc ("[t, d] = nn_gradcheck (f, sin (1:9)');");
%! assert (d < 1e-8);
%!error <nn_gradcheck: theta has 2 elements; the gradient has 1> nn_gradcheck (@(t) deal (1, 1), [1; 2])
