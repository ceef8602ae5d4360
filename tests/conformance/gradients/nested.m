% Gradients within gradients: what an inner one gives, value and gradient, has its own derivative by what the outer one asks for.
1;
function y = both (f, x), [J, g] = ad_gradient (f, x); y = J + sum (g .^ 2); end
function show (f, x, closed)
  [J, g] = ad_gradient (f, x);
  printf ("%d", max (abs (g - closed)) <= 1e-13 * max (abs (closed)));
end
x = [1 2 3];
% the formulas run as one (fused), by operators, element by element
show (@(x) both (@(t) sum (t .^ 2 + 1), x), x, 10 * x);
show (@(x) both (@(t) sum (t .* x + x), x), x, 4 * x + 1);
show (@(x) both (@(t) sum (t .* x + x), [1 1 1]), x, 2 + 2 * x);
show (@(x) both (@(t) t * x', [1 1 1]), x, 1 + 2 * x);
show (@(x) both (@(t) t(1) * x(1) + t(2) * x(2), x), x, [4*x(1), 4*x(2), 0]);
show (@(x) both (@(t) x(2) ^ t, 2), x, [0, 2*x(2) + 2*(x(2)^2*log (x(2)))*(2*x(2)*log (x(2)) + x(2)), 0]);
show (@(x) sum (ad_jacobian (@(t) t .^ 2 .* x - x, x)), x, 3 * x .^ 2 - 1);
show (@(x) sum (nthargout (2, @ad_jacobian, @(t) t .^ 2 .* x, x)(:)), x, 4 * x);
show (@(x) sum (nthargout (3, @ad_hessian, @(t) sum (t .^ 3 .* x), x)(:)), x, 12 * x);
show (@(x) sum (nthargout (2, @ad_jvp, @(t) t .* x, x, [1 2 3])), x, [1 2 3]);
show (@(x) sum (dlfeval (@(t) t .* x + 1, [2 3 4])), x, [2 3 4]);
show (@(x) ad_checkpoint (@(x) both (@(t) sum (t .* x + x), [1 1 1]), x), x, 2 + 2 * x);
printf ("\n");
[J, g, H] = ad_hessian (@(x) both (@(t) sum (t .* x .^ 2 + x), [1 1 1]), x);
disp (max (max (abs (H - diag (2 + 12 * x .^ 2)))) < 1e-12)
% four levels: the fourth derivative of x^5
d = @(f) @(x) nthargout (2, @ad_gradient, f, x);
disp (d (d (d (d (@(x) x ^ 5)))) (2))
disp (d (d (d (d (@(x) sum (x .^ 5 + x))))) (2))
