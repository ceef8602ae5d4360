% functions of numbers by the interpreter, as machine code, and ended again at random places
1;
function r = fib (n), if n < 2, r = n; else, r = fib (n - 1) + fib (n - 2); end, end
function r = deep (n), if n == 0, r = 0; else, r = 1 + deep (n - 1); end, end
function r = endless (n), r = endless (n + 1); end
function r = even (n), if n == 0, r = true; else, r = ! even (n - 1); end, end
function r = small (n), if n > 3, error ('my:id', 'too big: %g', n); end, r = n; end
function r = outer (n), r = 2 * small (n); end
function r = unset (n), if n < 3, r = n; end, end
function [r, s] = given (x, y)
  if nargin < 2, y = 10; end
  r = x + y; s = nargin;
  if r > 12, return; end
  r = -r;
end
function r = class_of_arg (x), r = x; end
function r = mixed (x), if x > 2, r = true; else, r = x; end, end
function r = is_prime (n)
  r = n > 1;
  for k = 2:floor (sqrt (n))
    if mod (n, k) == 0, r = false; return; end
  end
end
function r = steps (n), r = 0; while n != 1, if mod (n, 2), n = 3 * n + 1; else, n /= 2; end, r++; end, end
function r = gcd_of (a, b), if b == 0, r = a; else, r = gcd_of (b, mod (a, b)); end, end
function r = shows (n), r = n; if n == 4, printf ('<%d>', n); end, end
function r = counts (n), global calls, calls++; r = n; end
function r = many (a, b, c, d, e), r = a + 10 * b + 100 * c - d / e; end
function r = on_empty (n), for k = 1:n, end, r = k; end
function nothing (n), n + 1; end
function r = root (x), r = sqrt (x) + 1; end
function r = char_of (x), if x > 2, r = 'c'; else, r = x; end, end
function tell (err)
  printf ('%s [%s]', err.message, err.identifier);
  for k = 1:min (numel (err.stack), 2), printf (' %s:%d:%d', err.stack(k).name, err.stack(k).line, err.stack(k).column); end
  printf (' %d\n', numel (err.stack));
end
function report (code)
  modes = {"off", "on", "always", "exits", "exits", "exits"};
  texts = cell (size (modes));
  for m = 1:numel (modes)
    compiled_loops (modes{m});
    texts{m} = evalc (code, "disp (lasterr ())");
  end
  compiled_loops ("on");
  disp (texts{1});
  for m = find (! strcmp (texts, texts{1}))
    printf ("%s differs for %s:\n%s\n", modes{m}, code, texts{m});
  end
end

report ("fib (15), s = 0; for k = 1:9, s += fib (k); end, s");
report ("deep (200), for k = 1:20, x = deep (k); end, x, try, deep (300), catch err, tell (err), end");
report ("for k = 1:3, try, endless (k); catch err, tell (err), end, end");
report ("old = max_recursion_depth (20); try, deep (15), deep (25), catch err, tell (err), end; max_recursion_depth (old);");
report ("for k = 1:4, x = even (k); end, x, class (x)");
report ("try, for k = 1:6, x = outer (k); end, catch err, tell (err), end, x, k");
report ("try, for k = 1:6, x = unset (k); end, catch err, tell (err), end, x, k");
report ("s = 0; for k = 1:6, s = s * 3 + given (k) + given (k, 1); end, s, [a, b] = given (1)");
report ("for k = 1:6, x = class_of_arg (k > 2); y = class_of_arg (k); end, class (x), class (y)");
report ("for k = 1:5, printf ('%s ', class (mixed (k)), class (char_of (k))); end");
report ("p = []; for n = 1:30, if is_prime (n), p(end+1) = n; end, end, p");
report ("s = 0; for n = 1:30, s += steps (n); end, s, gcd_of (1071, 462), for k = 1:9, x(k) = gcd_of (k, 6); end, x");
report ("for k = 1:6, x = shows (k); end, x");
report ("global calls, calls = 0; for k = 1:6, x = counts (k); end, calls, clear -g calls");
report ("s = 0; for k = 1:6, s += many (k, s, 1, 2, k); end, s");
report ("for k = 1:6, s = many (k, 1, 2, 3); end");
report ("for k = 1:6, s = many (k, 1, 2, 3, 4, 5); end");
report ("for k = 2:-1:0, size (on_empty (k)), end");
report ("for k = 1:6, nothing (k); end, k, for k = 1:6, s = nothing (k); end");
report ("s = 0; for k = 3:-1:-2, s += root (k); end, s");
report ("for k = 1:6, gcd_of (k, 4); end, ans");
report ("a = 2; f = @(x) x ^ 2 + a; s = 0; for k = 1:6, s += f (k); a = k; end, s");
report ("a = true; f = @(x, y) x * y + a; g = @() a; s = 0; for k = 1:6, s += f (k, 3) + g (); end, s");
report ("s = 0; for j = 1:4, f = @(x) x + j; for k = 1:5, s = s * 1.5 + f (k); end, end, s");
report ("f = @(x) x + 1; s = 0; for k = 1:6, s += f (k); if k == 3, f = @(x) x > 2; end, end, s");
report ("f = @(x) x + 1; s = 0; for k = 1:6, s += f (k); if k == 3, f = [1 2 3 4 5 6]; end, end, s");
report ("f = @(x, y) x - y; for k = 1:6, s = f (k); end");
report ("f = @(x) small (x); try, for k = 1:6, s = f (k); end, catch err, tell (err), end, s");
report ("f = @(a, b, c, d, e) a + b * c - d / e; s = 0; for k = 1:6, s += f (k, 2, s, 1, k); end, s");
report ("f = @fib; g = @sin; s = 0; for k = 1:6, s += f (k) + g (0); end, s");
report ("cellfun (@(x) x + 1, {1, 2, true}), arrayfun (@(k) fib (k), 1:8), arrayfun (@is_prime, 1:8)");
report ("x = [fib(5), fib(6), given(1)], max (fib (7), 3)");
report ("a.x = 0; for k = 1:5, a.x += fib (k); end, a");
report ("eval ('function r = late (x), r = x + 1; end'); s = 0; for k = 1:5, s += late (k); end, eval ('function r = late (x), r = x * 2; end'); for k = 1:5, s += late (k); end, s");
report ("eval ('function r = late (x), r = x + 1; end'); s = 0; for k = 1:6, if k == 4, eval ('function r = late (x), r = -x; end'); end, s = s * 2 + late (k); end, s");
report ("fib = 1:9; s = 0; for k = 1:9, s += fib(k); end, s");
report ("x = 0; for k = 1:6, try, x += small (k); catch, x += 100; end, end, x");
