% Anonymous functions that reduce a formula: done as a whole for one value, by the call for several.
x = 1:5;
A = magic (4);
f = @(x) sum (x .^ 2 + 1);
f (x), y = f (A)
try, [a, b] = f (x), catch e, disp (e.message), end
g = @(x) max (x .^ 2 - 3);
[m, k] = g (x)
m = g (x)
cellfun (f, {1, 2, [1 2]})
[f(x), g(A)]
h = @(v) sum ((v - 1)(:));
h (A), h ([]), f ("abc"), f (zeros (0, 3)), f (int8 ([1 2 100]))
try, f ({1}), catch e, disp (e.message), end
p = @(x) norm (x - 2 * x);
p ([3 4])
f (x);
ans
function r = shown (x), sum = @(v) v(1); r = feval (@(x) sum (x .^ 2 + 1), x); end
shown (x)
