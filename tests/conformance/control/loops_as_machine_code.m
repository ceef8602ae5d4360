% the same programs by the interpreter, as machine code, and with code that is left again at random places
1;
function r = odd_or_more (n)
  r = 0;
  for k = 1:n
    if mod (k, 2), r += 1; continue; end
    if k > 17, break; end
    r += k;
  end
end
function s = over (x)
  s = 0;
  for k = 1:numel (x) + 1
    s += x(k);
  end
end
function r = late (n)
  for k = 1:n
    if k > 5, r = k; end
  end
  r = r + 1;
end
function count = runs (x)
  count = 0; before = NaN;
  for k = 1:numel (x)
    now = x(k);
    if now != before, count++; end
    before = now;
  end
end
function n = digits_of (n)
  k = 0;
  while n >= 1, n = floor (n / 10); k++; end
  n = k;
end
function s = global_sum ()
  global total
  s = 0;
  for k = 1:8, s += k; total = total + s; end
end
function report (code)
  modes = {"off", "on", "always", "exits", "exits", "exits"};
  old = compiled_loops ();
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

report ("disp (odd_or_more (30))");
report ("s = 0; for i = 1:6, s = s + i * 2 - 0.5; end, disp (s), disp (i)");
report ("n = 27; len = 1; while n != 1, if mod (n, 2) == 0, n = n / 2; else, n = 3 * n + 1; end, len++; end, disp (len)");
report ("A = zeros (3, 4); for i = 1:3, for j = 4:-1:1, A(i,j) = 10 * i + j; end, end, disp (A)");
report ("A = reshape (1:9, 3, 3); B = A'; C = zeros (3); for i = 1:3, for j = 1:3, t = 0; for k = 1:3, t += A(i,k) * B(k,j); end, C(i,j) = t; end, end, disp (C)");
report ("x = []; for k = 1:20, x(end+1) = k ^ 2; end, disp (x(end)), disp (size (x))");
report ("x = 1; for k = 1:9, x(k+1) = x(k) * 2; end, disp (x)");
report ("x = (1:4)'; for k = 5:7, x(end+1) = k; end, disp (x')");
report ("p = true (1, 30); p(1) = false; for i = 2:5, if p(i), for j = i*i:i:30, p(j) = false; end, end, end, disp (find (p))");
report ("x = 1:5; over (x)");
report ("over (zeros (2, 0))");
report ("x = [1 2 3]; for k = 1:5, x(k) = x(k) + x(k+0.5); end");
report ("x = [1 2 3]; for k = 3:-1:-1, y = x(k); end");
report ("A = ones (2, 3); s = 0; for i = 1:3, for j = 1:3, s += A(i,j); end, end");
report ("A = ones (2, 2); for i = 1:3, for j = 1:4, A(i,j) = i * j; end, end, disp (A)");
report ("late (9), late (3)");
report ("x = 5; for k = 1:5, if k == 3, x = true; end, y = x + 1; end, disp (y), class (x)");
report ("x = 1; for k = 1:6, x = x * 2; if k == 4, x = int8 (x); end, end, x, class (x)");
report ("x = 1; for k = 1:6, x(2) = k; if k == 3, x = 'ab'; end, end, x, class (x)");
report ("p = false (1, 3); for k = 1:3, p(k) = k; end, p, class (p)");
report ("p = false (1, 3); for k = 1:3, p(k) = k > 1; end, p, class (p)");
report ("x = zeros (1, 3); for k = 1:3, x(k) = k > 1; end, x, class (x)");
report ("s = 0; for k = 0:0.1:1, s += k; end, printf ('%.17g %.17g\\n', s, k)");
report ("for k = -3:2, printf ('%g ', 1 / (k * 0)); end");
report ("s = 0; for k = 1:4, s = s + NaN; if s > 0, s = 1; elseif s <= 0, s = 2; elseif s != s, s = 3; end, end, s");
report ("m = -Inf; x = [3 NaN 7 -0 0]; for k = 1:5, m = max (m, x(k)); end, m, n = 0; for k = 1:5, n = min (n, x(k)); end, 1 / n");
report ("a = []; for x = -2.5:0.5:2.5, a(end+1) = floor (x) + 10 * ceil (x) + 100 * round (x) + 1000 * fix (x) + abs (x); end, printf ('%.17g ', a)");
report ("a = []; for x = -7:2:7, for y = [-3 3 0 2.5], a(end+1) = mod (x, y) + 100 * rem (x, y); end, end, printf ('%.17g ', a)");
report ("a = []; for x = [-7 -0 0 5.5 Inf NaN 1e300], for k = 1:1, a(end+1) = 1 / mod (x, 4); a(end+1) = 1 / rem (x, 4); a(end+1) = mod (x, 3); end, end, printf ('%g ', a)");
report ("s = 0; for k = 1:5, s += exp (-k) + log (k) + sin (k) * cos (k) + tanh (k) + sqrt (k) + k ^ 1.5 + k ^ 2 + 2 ^ -k; end, printf ('%.12g\\n', s)");
report ("s = 0; for k = 3:-1:-2, s += sqrt (k); end, s");
report ("s = 1; for k = 1:4, s = (-2) ^ k + s; end, s, for k = 1:3, s = (-2) ^ (k / 2); end, s");
report ("k = 0; do, k++; if k == 3, continue; end, until k >= 6 || k < 0, k");
report ("k = 0; while true, k += 1; if k > 9, break; end, end, k");
report ("c = 0; for k = 1:9, switch mod (k, 4), case 0, c += 1; case 1, c += 10; otherwise, c += 100; end, end, c");
report ("c = 0; for k = 1:9, t = k > 3; if t & k < 7 | k == 9, c++; end, if ! t || ~(k != 2), c += 100; end, end, c");
report ("k = 0; for i = 1:5, for j = i+1:5, k += i * j; end, end, k, j");
report ("for i = 3:1, end, i, for i = 1:4, i = 10 * i; end, i");
report ("c = 0; for i = 1:4, for i = 1:3, c += i; end, c += 100 * i; end, c, i");
report ("for k = 1:6, x = undefined_here + k; end");
report ("for k = 1:6, if k == 4, error ('my:id', 'at %d', k); end, s = k; end");
report ("s = 0; for k = 1:6, try, s += k; if k == 3, error ('x'); end, catch, s += 100; end, end, s");
report ("s = 0; for k = 1:6, eval ('s += k;'); end, s");
report ("x = 1; for k = 1:6, if k == 4, clear x; x = 2; end, x += k; end, x");
report ("global total, total = 1; global_sum (), total, clear -g total");
report ("x = 1:5; y = x; for k = 1:5, y(k) = 0; end, x, y");
report ("x = zeros (1, 5); for k = 1:5, y = x; x(k) = k; end, x, y");
report ("pi = 3; s = 0; for k = 1:5, s += pi; end, s");
report ("s = 0; for k = 1:5, s += pi * e + Inf * 0; t = true; end, s, t");
report ("abs = 1:9; s = 0; for k = 1:9, s += abs(k); end, s");
report ("for k = 1:3, k, end, for k = 1:3; ans = k; k + 1; end, ans");
report ("runs ([1 1 2 NaN NaN 3 3 3])");
report ("digits_of (1e12), digits_of (0)");
report ("x = 1e9; for k = 1:4, x = x * 1e5; y(k) = mod (x, 7); end, printf ('%.17g ', y)");
report ("s = 0; x = [1 2; 3 4]; for k = 1:4, s = s * 10 + x(k); end, s, for k = 1:2, s += x(end,k) + x(k,end) + x(end); end, s");
report ("s = 0; for k = 1:4, for m = 1:4, if m == k, break; end, for n = 1:3, if n > m, continue; end, s += n; end, end, end, s");
report ("x = zeros (1, 3); for k = 1:3, x(k)++; x(k) += k; x(1) *= 2; end, x");
report ("a = 1; b = 1; for k = 1:10, t = a; a = b; b = t + b; end, a, b");
report ("x = [5 3 8 1 9 2]; for i = 2:6, v = x(i); j = i - 1; while j >= 1 && x(j) > v, x(j+1) = x(j); j = j - 1; end, x(j+1) = v; end, x");
report ("s = 0; for k = int8 (1):int8 (5), s += k; end, s, class (s), for k = single (1):3, s2 = k; end, class (s2)");
report ("s = ''; for c = 'abc', s = [c s]; end, s, for c = {1, 2}, c, end");
report ("a = 0; b = 10; while a < b, a += 1; b -= 1; end, [a b]");
report ("x = 0.1; for k = 1:5, x = -x \\ 2; y = !x; z = +x; end, printf ('%.17g %d %.17g', x, y, z)");
report ("s = 'two words here'; n = 0; before = ' '; for k = 1:length (s), c = s(k); if c != ' ' && before == ' ', n++; end, before = c; end, n, c, class (c), double (before)");
report ("s = 'abc'; t = 0; for k = 1:3, t = t * 10 + (s(k) - 'a'); q = s(k) + 1; end, t, q");
report ("c = 'x'; for k = 1:4, if k == 3, c = 5; end, d = c; end, c, d, class (d)");
report ("c = 1; for k = 1:4, if k == 3, c = 'y'; end, d = c + 1; end, c, d");
report ("s = 'aXbX'; for k = 1:numel (s), if s(k) == 'X', s(k) = '-'; end, end, s");
report ("s = 'hello'; n = 0; for k = 1:numel (s), switch s(k), case 'l', n++; case {'e', 'o'}, n += 10; end, end, n");
report ("s = 'abc'; for k = 1:4, c = s(k); end");
report ("for i = 1:3, for j = 1:i-1, x = j; end, end, x, j, for i = 1:3, for j = 1:2-i, x = j; end, end, j, size (j), class (j)");
report ("for i = 1:3, for j = 3:i, end, disp (size (j)), end");
report ("c = 0; for i = 1:4, for j = i:2, c++; end, if isempty (j), c += 100; end, end, c, j");
report ("c = 0; for i = -2:2, for j = i:0, c += j; end, for j = 0:i, c += 10 * j; end, end, c, 1 / j");
report ("x = 1:3; k = 1; while k <= numel (x), x(k) = x(k) + length (x) + rows (x) + columns (x) + size (x, 2); k++; end, x");
report ("x = []; k = 1; while length (x) < 5, x(end+1) = numel (x); end, x");
report ("A = eye (3); A(2,:) = []; s = 0; for i = 1:size (A, 1), for j = 1:size (A, 2), A(i,j) += i; A(i,j) *= j; s += A(i,j); end, end, s, A");
report ("numel = 7; x = 1:3; s = 0; for k = 1:3, s += numel; end, s");
report ("s = 0; v = [3 1 4 1 5 NaN -0 2]; for x = v, if x > 2, s = s + x; end, end, s, x, for x = [1 2 3], for y = [4 5], s += x * y; end, end, s");
report ("s = 0; v = 1:5; v(2) = 7; for x = v, v(1) = x; s += x + v(1); end, s, v, for x = [1 2; 3 4], s += x(1); end, s");
report ("s = 0; for x = int8 ([1 2]), s += double (x); end, for x = 'ab', s += x; end, for x = [true false], s += x; end, s, class (x)");
report ("a = 1; b = 2; c = 3; for k = 1:9, d = a * b + c * (a - b) + (a + c) / (b + k); e = d > 3; a = b + e; b = c - d / 7; c = d + (a < b) * 2; end, printf ('%.15g ', a, b, c, d)");
report ("s = 0; for i = 1:9, for x = i/2:3, s += x; end, for x = 0.5:2, s = s * 1.5 + x * i; end, t = i + 0.5; end, s, x, t");
report ("s = 0; for i = 1:9, for j = 1:i, for k = j:i, s = s * 0.5 + i * j - k; if k > 5, break; end, end, end, end, s, j, k");
