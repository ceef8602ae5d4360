# What gradients cost: of the function, of a gradient written by hand. One thread, processor time, the best of some calls.
#   build/octavo bench/peers/gradients.m;  OMP_NUM_THREADS=1 /usr/bin/python3 bench/peers/gradients.py
1;
function [J, grad] = network (p, X, Y, lambda)
  Theta1 = reshape (p(1:25*401), 25, 401);
  Theta2 = reshape (p(1+25*401:end), 10, 26);
  m = rows (X);
  X1 = [ones(m, 1), X];
  z2 = X1 * Theta1';
  a2 = [ones(m, 1), 1 ./ (1 + exp(-z2))];
  h = 1 ./ (1 + exp (-a2 * Theta2'));
  J = sum (sum (-Y .* log (h) - (1 - Y) .* log (1 - h))) / m;
  J += lambda / (2*m) * (sum (sum (Theta1(:,2:end) .^ 2)) + sum (sum (Theta2(:,2:end) .^ 2)));
  if (nargout > 1)
    d3 = h - Y;
    s = 1 ./ (1 + exp (-z2));
    d2 = (d3 * Theta2(:,2:end)) .* s .* (1 - s);
    g1 = d2' * X1 / m;
    g2 = d3' * a2 / m;
    g1(:,2:end) += lambda / m * Theta1(:,2:end);
    g2(:,2:end) += lambda / m * Theta2(:,2:end);
    grad = [g1(:); g2(:)];
  end
end
function s = chain (x)
  s = 0;
  for k = 1:1000
    s = s * 0.999 + x * k;
    s = s - 0.5;
  end
end
function by_hand (p, X, Y), [J, g] = network (p, X, Y, 1); end
function by_tape (f, x), [J, g] = ad_gradient (f, x); end
function repeat (f, n), for k = 1:n, f (); end, end
function t = best (f, rounds, calls)
  t = Inf;
  for k = 1:rounds
    c = cputime ();
    repeat (f, calls);
    t = min (t, (cputime () - c) / calls);
  end
end
maxNumCompThreads (1);
X = reshape (mod ((1:5000*400) * 0.7919, 1), 5000, 400);
Y = eye (10)(mod (0:4999, 10) + 1, :);
p = sin ((1:25*401+10*26)') * 0.1;
f = @(p) network (p, X, Y, 1);
t = best (@() f (p), 15, 1);
th = best (@() by_hand (p, X, Y), 15, 1);
ta = best (@() by_tape (f, p), 15, 1);
printf ("network 5000x400-25-10: cost %.2f ms, by hand %.2f, ad_gradient %.2f: %.2f times by hand, %.2f times the cost\n", ...
        1e3 * [t, th, ta], ta / th, ta / t);
x = sin (1:1e6);
f = @(x) sum (100 * (x(2:end) - x(1:end-1) .^ 2) .^ 2 + (1 - x(1:end-1)) .^ 2);
t = best (@() f (x), 15, 1);
ta = best (@() by_tape (f, x), 15, 1);
printf ("Rosenbrock, 1e6 unknowns: f %.2f ms, ad_gradient %.2f: %.2f times\n", 1e3 * [t, ta], ta / t);
t = best (@() chain (0.3), 9, 50);
ta = best (@() by_tape (@chain, 0.3), 9, 50);
printf ("loop of 4000 operations: f %.3f ms, ad_gradient %.3f: %.0f ns an operation\n", 1e3 * [t, ta], ta / 4000 * 1e9);
A = reshape (sin (1:40000), 200, 200);
f = @(A) log (det (A * A' + eye (200)));
t = best (@() f (A), 9, 20);
ta = best (@() by_tape (f, A), 9, 20);
printf ("logdet 200x200: f %.3f ms, ad_gradient %.3f: %.2f times\n", 1e3 * [t, ta], ta / t);
