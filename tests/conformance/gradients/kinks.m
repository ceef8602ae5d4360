% Second derivatives where a function has a kink that its formula has not, and where a rule divides 0 by 0.
1;
function check (text, x, H)
  [J, g, got] = ad_hessian (str2func (["@(x) " text]), x);
  if (! (norm (got(:) - H(:), Inf) <= 1e-11 * max (1, norm (H(:), Inf))))
    printf ("%s: %s, should be %s\n", text, mat2str (got, 5), mat2str (H, 5));
  end
end
function J = penalty (x)
  J = sum ((x - 1) .^ 2);
  J = J + sum (abs (x));
end
function told (text, x)
  lastwarn ("");
  [J, g, H] = ad_hessian (ifelse (exist (text), text, str2func (["@(x) " text])), x);
  printf ("%s: %s\n", text, lastwarn ());
end
I = eye (2);
% lengths of nothing, squared
check ("norm (x) ^ 2", [0; 0], 2 * I);
check ("norm (x) .^ 2", [0, 0], 2 * I);
check ("norm (x, 2) ^ 2", [0, 0], 2 * I);
check ("norm (x, 'fro') ^ 2", zeros (2), 2 * eye (4));
check ("norm (x) * norm (x)", [0, 0], 2 * I);
check ("norm (x) ^ 3", [0, 0], 0 * I);
check ("norm (x) ^ 4", [0, 0], 0 * I);
check ("exp (-norm (x - [1 2]) ^ 2 / 2)", [1, 2], -I);
check ("sum (vecnorm (x) .^ 2)", [0, 1; 0, 1], 2 * eye (4));
check ("abs (x) ^ 2", 0, 2);
check ("abs (x) * abs (x)", 0, 2);
check ("sum (abs (x) .^ 2)", [0, 1], 2 * I);
check ("exp (-sum (abs (x) .^ 2))", [0, 0], -2 * I);
check ("abs (x * (1 + i)) ^ 2", 0, 4);
check ("sqrt (x) ^ 4", 0, 2);
check ("sqrt (sum (x .^ 2)) ^ 2", [0, 0], 2 * I);
check ("sqrt (x' * x) ^ 2", [0; 0], 2 * I);
check ("rms (x) ^ 2", [0, 0], I);
check ("hypot (x(1), x(2)) ^ 2", [0, 0], 2 * I);
check ("std (x) ^ 2", [1, 1, 1], eye (3) - 1 / 3);
check ("sum (std (x, 1, 2) .^ 2)", [1, 1], I / 2 - (1 - I) / 2);
[J, g] = ad_gradient (@(x) exp (-sqrt (sum (x .^ 2)) ^ 2), [0, 0])
[J, g] = ad_gradient (@(x) sqrt (x) ^ 2 + sqrt (x) ^ 3, 0)
% 0 / 0 in a rule
check ("sinc (x)", 0, -pi ^ 2 / 3);
check ("sum (sinc (x))", [0, 1], diag ([-pi^2/3, 2]));
check ("nn_softplus (x)", 0, 1 / 4);
check ("ellipke (x)", 0, 9 * pi / 64);
check ("gammainc (x, 1)", 0, -1);
check ("gammainc (x, 2)", 0, 1);
check ("betainc (x, 1, 3) / 3", 0, -2);
check ("betainc (x, 3, 1) / 3", 1, 2);
check ("det (x)", zeros (2), [0 0 0 1; 0 0 -1 0; 0 -1 0 0; 1 0 0 0]);
check ("det (x)(1)", ones (2), [0 0 0 1; 0 0 -1 0; 0 -1 0 0; 1 0 0 0]);
check ("log (sum (exp (x - max (x)))) + max (x)", [1, 1], (I - 0.5) / 2);
% what has no second derivative
told ("penalty", [0, 2]);
told ("norm (x)", [0, 0]);
told ("norm (x, 1) ^ 2", [0, 2]);
told ("max (x, -x) ^ 2", 0);
told ("max (x)", [1, 1]);
told ("max (x) ^ 2", [1, 2]);
told ("max (x, [0, 0])(1)", [0, 1]);
told ("median (x)", [1, 2, 2]);
told ("std (x)", [1, 1, 1]);
told ("sort (x)(1) ^ 2", [1, 1]);
told ("cummax (x)(2) ^ 2", [1, 1]);
told ("log1p (exp (-abs (x)))", 0);
told ("log (sum (exp (x - max (x)))) + max (x)", [1, 1]);
told ("sum (svd (x) .^ 2)", I);
told ("sum (eig (x + x') .^ 2)", I);
told ("x ^ 1.5", 0);
[y, v] = ad_jvp (@(x) sqrt (x), 0, 1);
[y, v] = ad_jacobian (@(x) [sqrt(x); x], 0);
[J, g, v] = ad_hvp (@(x) x ^ 1.5, 0, 1);
% a value that is real by chance has an imaginary part for derivatives
[J, g] = ad_gradient (@(y) imag (3 + 1i * y), 0)
[J, g] = ad_gradient (@(y) imag (exp (1i * y)), 0)
[J, g] = ad_gradient (@(y) angle ((1 + 1i * y)'), 0)
[J, g] = ad_gradient (@(y) imag (sign (2 + 1i * y)), 0)
[J, g] = ad_gradient (@(y) real (1i * abs (1 + 1i * y)), 0)
[J, g] = ad_gradient (@(x) imag (fft (x)(2)) / sqrt (3) * 2, [1, 1, 1])
[J, g] = ad_gradient (@(x) sum (abs (fft (x) - [1, 2i, 3]) .^ 2), [0, 0, 0])
check ("real ((x + 1i * x) * conj (x + 1i * x))", 0, 4);
check ("abs (exp (1i * x) - 1) ^ 2", 0, 2);
check ("imag (exp (1i * x))", 0, 0);
