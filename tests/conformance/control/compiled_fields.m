% Loops over fields of structs: numbers, elements of arrays, and what makes a field something else on the way.
1;

function r = train (n)
  o.rate = 0.5; o.decay = 0.9; o.x = [3 1 4 1 5 9]; o.A = reshape (1:6, 2, 3); o.steps = 0;
  r = 0;
  for k = 1:n
    r += o.rate * o.x(mod (k, 6) + 1) - o.A(mod (k, 2) + 1, end);
    o.rate *= o.decay;
    o.steps = o.steps + 1;
  end
  r = [r, o.rate, o.steps];
end

function show (s), printf ("%s ", class (s)); disp (s); end

printf ("%.10g ", train (400)); disp ("");

% what is outside is an error at its place, and what was done stays
s.n = 0; s.v = 1:300;
try
  for k = 1:1000, s.n = s.n + s.v(k); end
catch e
  disp (e.message);
end
show (s.n); show (k);

% a copy keeps what it had
s.n = 0; before = s;
for k = 1:500
  s.n += 1;
  if k == 250, before = s; end
end
show (before.n); show (s.n);

% classes that change, fields that go and come
s = struct ("n", 0, "w", 1);
for k = 1:600
  if k == 300, s.n = single (s.n); end
  if k == 400, s = rmfield (s, "w"); end
  if k == 450, s.w = int8 (5); end
  s.n = s.n + 1;
end
show (s.n); show (s.w);

s = struct ("n", 0);
for k = 1:400
  s.n = s.n + (k > 200);
  if k == 300, s(2).n = 7; break; end
end
show (size (s)); show (s(1).n);

% an array in a field that is written elsewhere
s = struct ("v", zeros (1, 5), "n", 0);
for k = 1:300
  s.v(mod (k, 5) + 1) = k;
  s.n = s.n + s.v(3);
end
show (s.v); show (s.n);

% the same name, another struct
a.n = 1; b.n = 100;
for k = 1:300, a.n = a.n + b.n; b.n = b.n - 1; end
show (a.n); show (b.n);

% a variable that is a struct at first
t.n = 1; total = 0;
try
  for k = 1:300
    total = total + t.n;
    if k == 299, t = 5; end
  end
catch e
  disp (e.message);
end
show (total); show (k);
