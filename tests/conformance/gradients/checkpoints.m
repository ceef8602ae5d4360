% Checkpoints: random numbers, checkpoints in checkpoints, second derivatives, errors inside.
1;
function y = noisy (x), y = x .* rand (size (x)) + x .^ 2 * randn (); end
rand ("twister", 3); randn ("twister", 4);
[J, g] = ad_gradient (@(x) sum (noisy (x)) + rand, [1 2 3]); a = rand;
rand ("twister", 3); randn ("twister", 4);
[Jc, gc] = ad_gradient (@(x) sum (ad_checkpoint (@noisy, x)) + rand, [1 2 3]); ac = rand;
disp ([isequal(J, Jc), max(abs (g - gc)) < 1e-15, a == ac])
rand ("twister", 3); randn ("twister", 4);
[J, g] = ad_gradient (@(x) sum (noisy (noisy (x) + rand)), [1 2 3]); a=rand;
rand ("twister", 3); randn ("twister", 4);
[Jc, gc] = ad_gradient (@(x) ad_checkpoint (@(x) sum (ad_checkpoint (@noisy, ad_checkpoint (@(x) noisy (x) + rand, x))), x), [1 2 3]);ac=rand;
disp ([isequal(J, Jc), max(abs (g - gc)) < 1e-14, a == ac])
rand ("twister", 3); randn ("twister", 4);
[J, g, H] = ad_hessian (@(x) sum (noisy (x) .^ 2), [1 2 3]);
rand ("twister", 3); randn ("twister", 4);
[Jc, gc, Hc] = ad_hessian (@(x) sum (ad_checkpoint (@noisy, x) .^ 2), [1 2 3]);
disp ([isequal(J, Jc), max(abs (g - gc)) < 1e-15, norm(H - Hc) < 1e-12])
function y = counted (x), persistent n; if (isempty (n)), n = 0; end, n++; y = x * n; end
function told (f), try, [J, g] = ad_gradient (f, 2); disp ([J, g]), catch err, disp (err.message), end, end
told (@(x) ad_checkpoint (@counted, x))
function y = bad (x), error ("my:id", "inside"); end
told (@(x) ad_checkpoint (@bad, x))
function y = norule (x)
  y = sum (schur (x * eye (2))(:));
end
told (@(x) ad_checkpoint (@norule, x))
told (@(x) ad_checkpoint (@(a) {a}, x))
told (@(x) ad_checkpoint (3, x))
told (@(x) ad_checkpoint (@(a) a * x, x))
told (@(x) ad_checkpoint ("noisy", x) * 0 + x)
% an error leaves the random numbers where they would be
rand ("twister", 3);
try, [J, g] = ad_gradient (@(x) sum (ad_checkpoint (@(x) schur (x * rand ()), x)) , 2); catch, end
a = rand; rand ("twister", 3); rand; disp (a == rand)
