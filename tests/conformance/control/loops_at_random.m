% random programs of tools/loops, each loop compiled at its first turn
compiled_loops ("always");
1;
function r = half (x), r = x / 2; end
function r = f (x), if x > 3, r = 1; else r = x + 1; end, end
function r = lim (x), r = min (max (double (x(1)), -3), 9); end
function show (name, v)
  if isnumeric (v) || islogical (v) || ischar (v)
    printf ("%s %s %s:", name, class (v), mat2str (size (v)));
    if iscomplex (v), v = [real(v(:)); imag(v(:))]; end
    v = double (v(:)).';
    v(isnan (v)) = NaN;
    printf (" %.15g", v);
    printf ("\n");
  else
    printf ("%s %s\n", name, class (v));
  end
end
printf ('== 5001\n'); clear -x half f show lim; clear -g;
function program5001 ()
a = 1; b = 2.5; c = 0; d = 3; n = 4; t = true; i = 1; j = 2; k = 3;
x = [3 1 4 1 5 9 2 6]; y = x * 0.5; A = reshape (1:20, 4, 5) - 7; p = x > 3; z = [];
try
for i = x
a--;
end
for i = 5:1
A(mod(abs(fix(a)),4)+1,mod(j,5)+1) = j;
end
n *= c;
for i = 2:7
for j = lim(a):5
for k = 1:numel(x)
c = b;
d += j;
end
n = exp((abs(i) | (0 < b)));
if (abs(a) | k) == b
y(k-1) = (-1 / (j .^ -1));
a = x(1);
elseif ((3 * a) + (0.5 + k)) != (n + j)
y(j) = size(A,1);
else
t = (1e-3 / (Inf - b)) != ((b / 2) == p(i));
for k = 1:numel(x)
n *= c;
b = (-0 + y(j));
x = [x 1];
a += (fix(c) ^ -1);
end
continue;
end
end
for j = lim(i):6
for k = lim(a):5
if p(8)
y(mod(i,8)+1) = (A(j) .^ 3);
d = ((b ./ a) / d);
elseif ((-1 - b) ./ y(i)) > j
d = 1.25;
A(2,k+1) = 0;
end
t = ((n * NaN) * pi) <= sign(floor(i));
if k < p(j+2)
p(mod(i,8)+1) = t;
p(mod(i,8)+1) = t;
end
end
if d == ((j - k) \ 2)
for k = 1:2:8
a = (hypot(max(1e3, -0.75), 0.5) * ((c - NaN) - (a / Inf)));
d = n;
A(0,j+2) = ((a + b) \ tanh(d));
c *= fix(c);
end
elseif y(k) == (i ^ -1)
x(i) = sign(log(b));
if -1 <= y(mod(k,8)+1)
a = p(k);
elseif mod(i,2)
a += -0.75;
d--;
else
a = ceil(i);
a = round(x(i));
break;
end
end
w3 = 0;
while w3 < 5
w3 = w3 + 1;
for k = 8:-1:1
d = A(j,mod(n,5)+1);
b += (size(A,2) < (1e-3 * k));
end
if (3 \ 1e-3) != (y(k) | i)
c++;
continue;
end
if (mod(-0.75, a) * -(false)) == (mod(1, 10) * A(2*i-1,j))
x(mod(abs(fix(a)),8)+1) = b;
elseif !((d \ 1.25)) == (A(2,1) ./ A(end,mod(abs(fix(a)),5)+1))
c /= 1;
end
end
end
end
catch err
disp (err.message);
end
try, show ('a', a); catch, disp ('a?'); end
try, show ('b', b); catch, disp ('b?'); end
try, show ('c', c); catch, disp ('c?'); end
try, show ('d', d); catch, disp ('d?'); end
try, show ('n', n); catch, disp ('n?'); end
try, show ('t', t); catch, disp ('t?'); end
try, show ('i', i); catch, disp ('i?'); end
try, show ('j', j); catch, disp ('j?'); end
try, show ('k', k); catch, disp ('k?'); end
try, show ('x', x); catch, disp ('x?'); end
try, show ('y', y); catch, disp ('y?'); end
try, show ('A', A); catch, disp ('A?'); end
try, show ('p', p); catch, disp ('p?'); end
try, show ('z', z); catch, disp ('z?'); end
end
program5001 ();
printf ('== 5002\n'); clear -x half f show lim; clear -g;
clear -x nothing
a = 1; b = 2.5; c = 0; d = 3; n = 4; t = true; i = 1; j = 2; k = 3;
x = [3 1 4 1 5 9 2 6]; y = x * 0.5; A = reshape (1:20, 4, 5) - 7; p = x > 3; z = [];
try
n = y(i);
for i = x
x(end) = (hypot(i, NaN) + mod(-0, c));
end
for i = lim(n):6
d += p(j);
b -= (abs(d) - -(-1));
a = -0.75;
end
catch err
disp (err.message);
end
try, show ('a', a); catch, disp ('a?'); end
try, show ('b', b); catch, disp ('b?'); end
try, show ('c', c); catch, disp ('c?'); end
try, show ('d', d); catch, disp ('d?'); end
try, show ('n', n); catch, disp ('n?'); end
try, show ('t', t); catch, disp ('t?'); end
try, show ('i', i); catch, disp ('i?'); end
try, show ('j', j); catch, disp ('j?'); end
try, show ('k', k); catch, disp ('k?'); end
try, show ('x', x); catch, disp ('x?'); end
try, show ('y', y); catch, disp ('y?'); end
try, show ('A', A); catch, disp ('A?'); end
try, show ('p', p); catch, disp ('p?'); end
try, show ('z', z); catch, disp ('z?'); end
printf ('== 5003\n'); clear -x half f show lim; clear -g;
function program5003 ()
a = 1; b = 2.5; c = 0; d = 3; n = 4; t = true; i = 1; j = 2; k = 3;
x = [3 1 4 1 5 9 2 6]; y = x * 0.5; A = reshape (1:20, 4, 5) - 7; p = x > 3; z = [];
try
for i = 5:1
t = atan2(length(y), 10) >= (size(A,1) * (pi / d));
mod(c, NaN);
A(k+1,mod(j,5)+1) = j;
if -0 > size(A,2)
t = -(min(NaN, 3)) <= (c * (d ./ k));
for j = [1 3 2]
b = 3;
if y(2) == -0.75 | columns(p) == exp(isnan(k))
c += (columns(p) - 1e3);
n = 0;
end
if mod(i,2)
d = tanh(floor((i + a)));
b = A(i,mod(j,5)+1);
else
y(i) = x(1);
end
end
elseif (2 / (j * b)) < (a * abs(NaN))
if 1 == a
a = 1e3;
for j = 1:20
a = y(j+2);
b = k;
end
elseif max(isnan(j), tanh(-0)) == min((a ^ 0.5), 4)
y(i-1) = k;
end
else
for j = -2:2
if (!(1.25) / max(j, n)) < +((Inf & 0))
A(i,j) += -0.75;
p(8) = true;
else
A(mod(i,4)+1,k) = (i ./ Inf);
x(k) = p(8);
end
end
end
end
w1 = 0;
while w1 < 9
w1 = w1 + 1;
a--;
end
for i = 1:numel(x)
if a
w2 = 0;
while w2 < 11
w2 = w2 + 1;
y(i) = 1.25;
end
end
end
w1 = 0;
do
w1++;
for j = x
if c > min((1 * true), (k < false))
x(6) = n;
if b > mod(isnan(i), 0.5)
a = true;
a--;
elseif t
b = a;
else
y(mod(i,8)+1) = isnan((b - NaN));
end
elseif (c ^ -1) <= 0 | p(end)
d = 7;
else
b *= p(j);
a = c;
end
x(j) = (y(1.5) / pi);
end
w2 = 0;
while w2 < 7
w2 = w2 + 1;
x(8) = (A(4,k) & fix(1));
end
a--;
until w1 >= 8
catch err
disp (err.message);
end
try, show ('a', a); catch, disp ('a?'); end
try, show ('b', b); catch, disp ('b?'); end
try, show ('c', c); catch, disp ('c?'); end
try, show ('d', d); catch, disp ('d?'); end
try, show ('n', n); catch, disp ('n?'); end
try, show ('t', t); catch, disp ('t?'); end
try, show ('i', i); catch, disp ('i?'); end
try, show ('j', j); catch, disp ('j?'); end
try, show ('k', k); catch, disp ('k?'); end
try, show ('x', x); catch, disp ('x?'); end
try, show ('y', y); catch, disp ('y?'); end
try, show ('A', A); catch, disp ('A?'); end
try, show ('p', p); catch, disp ('p?'); end
try, show ('z', z); catch, disp ('z?'); end
end
program5003 ();
printf ('== 5004\n'); clear -x half f show lim; clear -g;
clear -x nothing
a = 1; b = 2.5; c = 0; d = 3; n = 4; t = true; i = 1; j = 2; k = 3;
x = [3 1 4 1 5 9 2 6]; y = x * 0.5; A = reshape (1:20, 4, 5) - 7; p = x > 3; z = [];
try
eval (do_string_escapes ('for i = x\na = i;\nend\nz(4) = numel(x);\nfor i = 1:20\na += ceil(x(j));\nif 10 == fix(ceil(pi))\nswitch a\ncase 1\nw2 = 0;\nwhile w2 < 8 && a < 1e6\nw2 = w2 + 1;\nb = (k - ((i .* k) * x(mod(n,8)+1)));\nb = b;\nA(mod(j,4)+1,i) = min((j ^ b), (n .^ 2));\na = Inf;\nend\ncase 2\np(k+1) = a > b;\notherwise\nfor j = lim(i):6\na = k;\nb = -0;\nx(mod(k,8)+1) = (n \\ 7);\nx(mod(abs(fix(a)),8)+1) = b;\nend\nend\nb = y(end);\nelse\nif isnan(a)\nfor j = 1:numel(x)\nc -= 1.25;\nA(2,3) += k;\nx(end) = (3 / (false - c));\nend\nend\nlog(d);\nbreak;\nend\nend'));
catch err
disp (err.message);
end
try, show ('a', a); catch, disp ('a?'); end
try, show ('b', b); catch, disp ('b?'); end
try, show ('c', c); catch, disp ('c?'); end
try, show ('d', d); catch, disp ('d?'); end
try, show ('n', n); catch, disp ('n?'); end
try, show ('t', t); catch, disp ('t?'); end
try, show ('i', i); catch, disp ('i?'); end
try, show ('j', j); catch, disp ('j?'); end
try, show ('k', k); catch, disp ('k?'); end
try, show ('x', x); catch, disp ('x?'); end
try, show ('y', y); catch, disp ('y?'); end
try, show ('A', A); catch, disp ('A?'); end
try, show ('p', p); catch, disp ('p?'); end
try, show ('z', z); catch, disp ('z?'); end
printf ('== 5005\n'); clear -x half f show lim; clear -g;
function program5005 ()
a = 1; b = 2.5; c = 0; d = 3; n = 4; t = true; i = 1; j = 2; k = 3;
x = [3 1 4 1 5 9 2 6]; y = x * 0.5; A = reshape (1:20, 4, 5) - 7; p = x > 3; z = [];
try
for i = 0:0.25:1
y(mod(i,8)+1) = i;
end
for i = lim(a):5
c = x(b);
w2 = 0;
while w2 < 3
w2 = w2 + 1;
for k = 1:4
b = k;
end
a = (mod(+(d), 0.5) * ((i .* 1e3) - sqrt(3)));
b *= double(j);
if ((c / b) * (j / d)) < ((Inf + pi) * (Inf == 1.25))
d = (round(atan2(k, j)) & j);
b = x(4);
end
end
for j = 1:8
c = -(x(i+2));
a *= hypot((b == d), 3);
a--;
b = A(mod(i,4)+1,i);
end
if c != A(k,j)
x(i) = sin((d .* pi));
elseif A(14) >= abs(max(b, 10))
for j = lim(i):6
switch mod(i,3)
case 1
d = (fix(A(i,j)) + ((n .* 0.5) + atan(1e-3)));
case 2
b++;
n = y(end);
otherwise
b = (k \ abs(pi));
end
p(2) = true;
switch mod(i,3)
case 1
A(mod(i,4)+1,end) = sin(2);
case 2
a++;
A(mod(j,4)+1,j) = exp(length(y));
otherwise
d++;
end
end
end
end
catch err
disp (err.message);
end
try, show ('a', a); catch, disp ('a?'); end
try, show ('b', b); catch, disp ('b?'); end
try, show ('c', c); catch, disp ('c?'); end
try, show ('d', d); catch, disp ('d?'); end
try, show ('n', n); catch, disp ('n?'); end
try, show ('t', t); catch, disp ('t?'); end
try, show ('i', i); catch, disp ('i?'); end
try, show ('j', j); catch, disp ('j?'); end
try, show ('k', k); catch, disp ('k?'); end
try, show ('x', x); catch, disp ('x?'); end
try, show ('y', y); catch, disp ('y?'); end
try, show ('A', A); catch, disp ('A?'); end
try, show ('p', p); catch, disp ('p?'); end
try, show ('z', z); catch, disp ('z?'); end
end
program5005 ();
printf ('== 5006\n'); clear -x half f show lim; clear -g;
function program5006 ()
a = 1; b = 2.5; c = 0; d = 3; n = 4; t = true; i = 1; j = 2; k = 3;
x = [3 1 4 1 5 9 2 6]; y = x * 0.5; A = reshape (1:20, 4, 5) - 7; p = x > 3; z = [];
try
b = (d - min(-1, pi));
w1 = 0;
while w1 < 8
w1 = w1 + 1;
a--;
end
w1 = 0;
do
w1++;
for j = x
for k = 1:numel(x)
a = NaN;
end
w3 = 0;
do
w3++;
d++;
b += A(k,j+2);
until w3 >= 4 || a > 50
n *= +((1.25 + d));
end
for j = lim(i):6
b += A(mod(k,4)+1,mod(k,5)+1);
y(8) = double(sign(true));
w3 = 0;
do
w3++;
p(1) = a > b;
if size(A,2) != (exp(a) ^ 2)
b = j;
elseif c != (-0.75 - i)
p(6) = false;
end
for k = 0:0.25:1
a = x(end);
end
until w3 >= 3
end
c = double(A(2*i-1,k));
until w1 >= 8
for i = lim(a):5
w2 = 0;
do
w2++;
if columns(p) != j && (+(d) - n) < y(mod(n,8)+1)
A(end,j) = k;
else
y(mod(j,8)+1) = cos((j + j));
end
n = (fix(a) + c);
until w2 >= 4
end
catch err
disp (err.message);
end
try, show ('a', a); catch, disp ('a?'); end
try, show ('b', b); catch, disp ('b?'); end
try, show ('c', c); catch, disp ('c?'); end
try, show ('d', d); catch, disp ('d?'); end
try, show ('n', n); catch, disp ('n?'); end
try, show ('t', t); catch, disp ('t?'); end
try, show ('i', i); catch, disp ('i?'); end
try, show ('j', j); catch, disp ('j?'); end
try, show ('k', k); catch, disp ('k?'); end
try, show ('x', x); catch, disp ('x?'); end
try, show ('y', y); catch, disp ('y?'); end
try, show ('A', A); catch, disp ('A?'); end
try, show ('p', p); catch, disp ('p?'); end
try, show ('z', z); catch, disp ('z?'); end
end
program5006 ();
printf ('== 5007\n'); clear -x half f show lim; clear -g;
function program5007 ()
a = 1; b = 2.5; c = 0; d = 3; n = 4; t = true; i = 1; j = 2; k = 3;
x = [3 1 4 1 5 9 2 6]; y = x * 0.5; A = reshape (1:20, 4, 5) - 7; p = x > 3; z = [];
try
t = -1 == size(A,2);
w1 = 0;
while w1 < 7
w1 = w1 + 1;
d = log((1e3 + max(-0, 2)));
end
z(mod(j,8)+1) = x(mod(n,8)+1);
w1 = 0;
while w1 < 5
w1 = w1 + 1;
b = fix(i);
for j = 1:2:lim(n)
w3 = 0;
while w3 < 12
w3 = w3 + 1;
if (x(mod(i,8)+1) .^ 2) == y(k)
x(mod(i,8)+1) = b;
n = (n == y(i));
else
p(end) = true;
end
w4 = 0;
while w4 < 7
w4 = w4 + 1;
b = c;
a = y(k);
end
end
A(end,i) += ((a - true) * atan(k));
end
end
catch err
disp (err.message);
end
try, show ('a', a); catch, disp ('a?'); end
try, show ('b', b); catch, disp ('b?'); end
try, show ('c', c); catch, disp ('c?'); end
try, show ('d', d); catch, disp ('d?'); end
try, show ('n', n); catch, disp ('n?'); end
try, show ('t', t); catch, disp ('t?'); end
try, show ('i', i); catch, disp ('i?'); end
try, show ('j', j); catch, disp ('j?'); end
try, show ('k', k); catch, disp ('k?'); end
try, show ('x', x); catch, disp ('x?'); end
try, show ('y', y); catch, disp ('y?'); end
try, show ('A', A); catch, disp ('A?'); end
try, show ('p', p); catch, disp ('p?'); end
try, show ('z', z); catch, disp ('z?'); end
end
program5007 ();
printf ('== 5008\n'); clear -x half f show lim; clear -g;
function program5008 ()
a = 1; b = 2.5; c = 0; d = 3; n = 4; t = true; i = 1; j = 2; k = 3;
x = [3 1 4 1 5 9 2 6]; y = x * 0.5; A = reshape (1:20, 4, 5) - 7; p = x > 3; z = [];
try
c = c;
w1 = 0;
while w1 < 3
w1 = w1 + 1;
A(mod(k,4)+1,j) = fix(2);
b = (n - p(k));
b = x(6);
end
catch err
disp (err.message);
end
try, show ('a', a); catch, disp ('a?'); end
try, show ('b', b); catch, disp ('b?'); end
try, show ('c', c); catch, disp ('c?'); end
try, show ('d', d); catch, disp ('d?'); end
try, show ('n', n); catch, disp ('n?'); end
try, show ('t', t); catch, disp ('t?'); end
try, show ('i', i); catch, disp ('i?'); end
try, show ('j', j); catch, disp ('j?'); end
try, show ('k', k); catch, disp ('k?'); end
try, show ('x', x); catch, disp ('x?'); end
try, show ('y', y); catch, disp ('y?'); end
try, show ('A', A); catch, disp ('A?'); end
try, show ('p', p); catch, disp ('p?'); end
try, show ('z', z); catch, disp ('z?'); end
end
program5008 ();
printf ('== 5009\n'); clear -x half f show lim; clear -g;
function program5009 ()
a = 1; b = 2.5; c = 0; d = 3; n = 4; t = true; i = 1; j = 2; k = 3;
x = [3 1 4 1 5 9 2 6]; y = x * 0.5; A = reshape (1:20, 4, 5) - 7; p = x > 3; z = [];
try
x(j) = ((c .* -0) - (n + k));
a = b;
for i = 1:numel(x)
switch a
case 1
n = (A(mod(n,4)+1,3) .^ -1);
case 2
b = (-(b) - i);
d = ((isnan(d) * f(b)) + size(A,1));
otherwise
switch n
case 1
a = mod(hypot((false \ b), (true / a)), 3);
x(mod(i,8)+1) = mod((pi / i), max(7, 2));
case 2
y(5) = c;
A(j,4) = -(i);
otherwise
b--;
end
end
w2 = 0;
while w2 < 6
w2 = w2 + 1;
if (i * !(j)) == n
A(4,i) = 1.25;
else
A(i,mod(i,5)+1) = (a \ p(j-1));
switch n
case 1
c = !(sqrt(rem(true, 0.5)));
b = (d < d);
case 2
b = exp(+(log(Inf)));
otherwise
t = 0.5 == (A(end) & A(mod(j,4)+1,j));
end
end
a = y(mod(abs(fix(a)),8)+1);
d += ((-1 + n) + 3);
end
end
catch err
disp (err.message);
end
try, show ('a', a); catch, disp ('a?'); end
try, show ('b', b); catch, disp ('b?'); end
try, show ('c', c); catch, disp ('c?'); end
try, show ('d', d); catch, disp ('d?'); end
try, show ('n', n); catch, disp ('n?'); end
try, show ('t', t); catch, disp ('t?'); end
try, show ('i', i); catch, disp ('i?'); end
try, show ('j', j); catch, disp ('j?'); end
try, show ('k', k); catch, disp ('k?'); end
try, show ('x', x); catch, disp ('x?'); end
try, show ('y', y); catch, disp ('y?'); end
try, show ('A', A); catch, disp ('A?'); end
try, show ('p', p); catch, disp ('p?'); end
try, show ('z', z); catch, disp ('z?'); end
end
program5009 ();
printf ('== 5010\n'); clear -x half f show lim; clear -g;
function program5010 ()
a = 1; b = 2.5; c = 0; d = 3; n = 4; t = true; i = 1; j = 2; k = 3;
x = [3 1 4 1 5 9 2 6]; y = x * 0.5; A = reshape (1:20, 4, 5) - 7; p = x > 3; z = [];
try
w1 = 0;
do
w1++;
if j != (y(i+2) ^ -1)
a = (rem((i ^ 3), c) .* (-(k) ^ -1));
for j = 1:2:8
x(mod(abs(fix(a)),8)+1) = n;
d = y(mod(k,8)+1);
end
else
d = abs(A(end,5));
end
if ((c + true) \ atan(pi)) == -0.75
if p(k)
for j = lim(i)*2:lim(i):9
n = (-((n < b)) ./ ((j - 3) + 7));
end
else
(x(1) + cos(c));
end
for j = 0:0.25:1
a--;
d = j;
w3 = 0;
while w3 < 6 && a < 1e6
w3 = w3 + 1;
a = A(3,mod(n,5)+1);
b = (i \ sign(a));
a = c;
x(mod(abs(fix(a)),8)+1) = j;
end
w3 = 0;
do
w3++;
c--;
b = i;
c -= (k ./ A(mod(j,4)+1,j));
until w3 >= 2
end
end
until w1 >= 3
w1 = 0;
while w1 < 6
w1 = w1 + 1;
w2 = 0;
while w2 < 4
w2 = w2 + 1;
if j != (y(i) .* 1.25)
switch n
case 1
b = atan((k * half(a)));
case 2
t = floor(max(a, n)) == j;
otherwise
d = b;
end
elseif (p(end) == columns(p)) == NaN
d = 3;
if p(a)
t = ((j + n) + (1e-3 / c)) > A(true);
n = c;
elseif p(i-1)
p(j) = false;
y(i+1) = x(mod(i,8)+1);
end
end
b /= NaN;
end
w2 = 0;
while w2 < 8
w2 = w2 + 1;
for k = lim(a):5
y(i+2) = (n * log(NaN));
a = (k ^ 2);
end
a = max((a \ ceil(Inf)), A(end,mod(j,5)+1));
end
n = (fix((c - d)) - pi);
a = x(1);
end
catch err
disp (err.message);
end
try, show ('a', a); catch, disp ('a?'); end
try, show ('b', b); catch, disp ('b?'); end
try, show ('c', c); catch, disp ('c?'); end
try, show ('d', d); catch, disp ('d?'); end
try, show ('n', n); catch, disp ('n?'); end
try, show ('t', t); catch, disp ('t?'); end
try, show ('i', i); catch, disp ('i?'); end
try, show ('j', j); catch, disp ('j?'); end
try, show ('k', k); catch, disp ('k?'); end
try, show ('x', x); catch, disp ('x?'); end
try, show ('y', y); catch, disp ('y?'); end
try, show ('A', A); catch, disp ('A?'); end
try, show ('p', p); catch, disp ('p?'); end
try, show ('z', z); catch, disp ('z?'); end
end
program5010 ();
printf ('== 5011\n'); clear -x half f show lim; clear -g;
clear -x nothing
a = 1; b = 2.5; c = 0; d = 3; n = 4; t = true; i = 1; j = 2; k = 3;
x = [3 1 4 1 5 9 2 6]; y = x * 0.5; A = reshape (1:20, 4, 5) - 7; p = x > 3; z = [];
try
eval (do_string_escapes ('for i = lim(i)*2:lim(i):9\na = A(j);\nfloor(A(k,true));\nend\nw1 = 0;\ndo\nw1++;\nif ((b - 3) - a) == Inf\nA(i,mod(k,5)+1) += fix(isnan(c));\nif !t\na--;\nelseif a >= d || sign(false) != ((-0 * 0.5) ./ +(i))\nt = p(end);\nA(i,end) += (A(k,k) + ceil(true));\nend\nelse\na += atan(exp(2));\na += j;\nbreak;\nend\nd--;\nn += sin(j);\nfor j = 1:2:8\nA(2,j+2) += x(5);\nd = (0 + k);\nend\nuntil w1 >= 8 || a > 50\nfor i = 8:-1:1\nfor j = 1:8\nfor i = 1:2:lim(n)\nif (round(b) * d) == A(i+2)\na--;\na = 0;\nend\nd--;\nend\na *= A(j);\nend\nend\nw1 = 0;\nwhile w1 < 12\nw1 = w1 + 1;\nb = (A(3,k+2) ./ ((j & i) * i));\nw2 = 0;\ndo\nw2++;\na += (A(mod(i,20)+1) + A(mod(i,4)+1,i));\nd = 7;\np(i+1) = false;\nuntil w2 >= 3\nA(i,k) += (max(j, -3) - (pi .^ 0.5));\nend'));
catch err
disp (err.message);
end
try, show ('a', a); catch, disp ('a?'); end
try, show ('b', b); catch, disp ('b?'); end
try, show ('c', c); catch, disp ('c?'); end
try, show ('d', d); catch, disp ('d?'); end
try, show ('n', n); catch, disp ('n?'); end
try, show ('t', t); catch, disp ('t?'); end
try, show ('i', i); catch, disp ('i?'); end
try, show ('j', j); catch, disp ('j?'); end
try, show ('k', k); catch, disp ('k?'); end
try, show ('x', x); catch, disp ('x?'); end
try, show ('y', y); catch, disp ('y?'); end
try, show ('A', A); catch, disp ('A?'); end
try, show ('p', p); catch, disp ('p?'); end
try, show ('z', z); catch, disp ('z?'); end
printf ('== 5012\n'); clear -x half f show lim; clear -g;
clear -x nothing
a = 1; b = 2.5; c = 0; d = 3; n = 4; t = true; i = 1; j = 2; k = 3;
x = [3 1 4 1 5 9 2 6]; y = x * 0.5; A = reshape (1:20, 4, 5) - 7; p = x > 3; z = [];
try
eval (do_string_escapes ('w1 = 0;\nwhile w1 < 9\nw1 = w1 + 1;\nt = 3 <= (double(0.5) .* (b == d));\nend\nfor i = lim(n):6\nfor j = lim(i):6\nb = length(y);\nfor k = 0:4\nb = (max((-1 .^ -1), 0.5) + (rem(k, pi) + p(1)));\nif 7 >= y(mod(i,8)+1)\na = c;\nelseif 1e3 == -((c - -1))\nb = ((c ^ 0.5) * y(5));\nelse\nx(end) = 1e-3;\nbreak;\nend\nif t\nx(mod(abs(fix(a)),8)+1) = NaN;\nelse\nd -= false;\ny(5) = A(i+2,j);\nend\nend\nc -= j;\nw3 = 0;\nwhile w3 < 4\nw3 = w3 + 1;\nif x(1) != (round(3) * (2 * -0))\nz(2) = k;\nelseif 7 == 7\nn = (k * A(i,mod(n,5)+1));\nn /= x(j);\nelse\nb += round((d - Inf));\nend\nend\nend\nd = cos(log((j + i)));\nfor j = lim(i)*2:lim(i):9\nn = ((abs(d) / A(end,i+2)) - k);\nend\nend'));
catch err
disp (err.message);
end
try, show ('a', a); catch, disp ('a?'); end
try, show ('b', b); catch, disp ('b?'); end
try, show ('c', c); catch, disp ('c?'); end
try, show ('d', d); catch, disp ('d?'); end
try, show ('n', n); catch, disp ('n?'); end
try, show ('t', t); catch, disp ('t?'); end
try, show ('i', i); catch, disp ('i?'); end
try, show ('j', j); catch, disp ('j?'); end
try, show ('k', k); catch, disp ('k?'); end
try, show ('x', x); catch, disp ('x?'); end
try, show ('y', y); catch, disp ('y?'); end
try, show ('A', A); catch, disp ('A?'); end
try, show ('p', p); catch, disp ('p?'); end
try, show ('z', z); catch, disp ('z?'); end
printf ('== 5013\n'); clear -x half f show lim; clear -g;
clear -x nothing
a = 1; b = 2.5; c = 0; d = 3; n = 4; t = true; i = 1; j = 2; k = 3;
x = [3 1 4 1 5 9 2 6]; y = x * 0.5; A = reshape (1:20, 4, 5) - 7; p = x > 3; z = [];
try
eval (do_string_escapes ('for i = [1 3 2]\nd = true;\nw2 = 0;\nwhile w2 < 3 && a < 1e6\nw2 = w2 + 1;\nx(k) = b;\nw3 = 0;\nwhile w3 < 3\nw3 = w3 + 1;\nswitch mod(i,3)\ncase 1\nx(2) = ((n + 1e3) * A(i));\ncase 2\nx(3) = (x(mod(n,8)+1) + (i .^ b));\nt = length(y) == (n * (-0.75 - j));\notherwise\nb--;\nend\nfor j = 1:lim(n)\nb = ((p(mod(j,8)+1) - Inf) * (n - (b - b)));\nd = x(mod(n,8)+1);\nc = A(j,4);\nend\nif j < (1.25 / c)\na = 1e-3;\nb *= b;\nelseif (k & (0 ^ 2)) >= (max(d, k) - sqrt(NaN))\nd = (-1 .^ 0.5);\nend\nfor i = 2:7\na += c;\nn = (d - 1e-3);\nb += (A(end,j) .^ 2);\nA(i,i) = atan(b);\nend\nend\nfor k = lim(a):5\nb = y(end);\nw4 = 0;\ndo\nw4++;\nn = c;\nd = a;\n((c - c) + p(end));\nn = (atan2(log(k), 3) / p(k));\nuntil w4 >= 6 || a > 50\nfor k = 1:lim(n)\nA(end,i) = hypot((1e3 - b), (j .* c));\nn = mod(b, 2);\nend\nend\nend\nif p(end)\nb = abs((A(j,k) ^ 0.5));\nelseif atan2((k / 1e3), 10) > (length(y) ^ 2)\nswitch fix(b)\ncase 1\nn = (1 * atan2(1e3, (n * j)));\ncase 2\nA(end,j+2) += atan((j .^ 0.5));\notherwise\na = hypot(((i ./ j) < (k ^ -1)), ((d - k) + (n .* a)));\nend\nif 7 > pi && hypot(n, rem(i, j)) <= b\na = (((a < k) * exp(0.5)) - NaN);\nfor j = 1:20\nc /= exp(tanh(pi));\nend\nelseif atan2(a, 0.5) != columns(p) && i > y(5)\nb = pi;\nfor j = [1 3 2]\nd /= ((j * a) + n);\nx(3) = numel(x);\nb -= fix((k - 1e-3));\nend\nelse\nz(k) = 0.5;\nz(4) = round(cos(1e3));\nend\nelse\nfor j = lim(i):6\nA(j-1,n) += i;\nA(j,end) = round(false);\nif mod(i,2)\nx(j) = ((0 ./ pi) .* a);\nelseif +((7 .^ b)) == b\nA(end,end) += i;\nend\nend\na = columns(p);\nend\na = (x(j) .^ 0.5);\nend\nfor i = lim(i):6\nif (x(true) .* d) >= ((k * c) .^ 2)\nfor j = 1:5\nif sign((a * n)) >= -0\nA(mod(i,4)+1,mod(j,5)+1) += (atan2(j, 0) / (true .^ b));\nelseif f(b) != f(b) && atan2((a + k), (0 / i)) == i\na = (d + round(NaN));\na = x(j);\nelse\nx(2) = b;\nend\nA(end,j) += b;\nw3 = 0;\ndo\nw3++;\nb += rem(columns(p), -3);\nuntil w3 >= 8 || a > 50\nfor k = 1:2:8\na = A(mod(k,4)+1,3);\np(mod(abs(fix(a)),8)+1) = a > b;\nt = !t;\nend\nend\na = k;\nbreak;\nend\nend\nw1 = 0;\nwhile w1 < 7\nw1 = w1 + 1;\nswitch a\ncase 1\nb /= (half(a) .^ 0.5);\nd = (b + x(k));\ncase 2\nif -(p(i)) >= (c \\ max(d, -3))\nif double(max(c, j)) > (c / Inf)\na = (((false * 1.25) == (1 < a)) \\ length(y));\nc = (hypot(c, 0) ^ 3);\nelse\nn += -((b * d));\ncontinue;\nend\nelseif k < max(rem(k, a), 4) && y(4) == j\na -= 3;\na = A(j,end);\nelse\nA(1,i) = -0;\nbreak;\nend\nc = hypot(fix((n + 1e-3)), max(columns(p), 2));\notherwise\nw2 = 0;\nwhile w2 < 11\nw2 = w2 + 1;\nd = (max(j, 0) - i);\nend\nend\nswitch fix(b)\ncase 1\nif columns(p) >= length(y) && -((b + a)) != max((3 ^ 0.5), (1 * b))\nw2 = 0;\ndo\nw2++;\na = min(x(2), 4);\nz(mod(abs(fix(a)),8)+1) = +(d);\nd += (1e-3 / k);\nuntil w2 >= 7\nb = true;\ncontinue;\nend\ncase 2\nw2 = 0;\nwhile w2 < 3 && a < 1e6\nw2 = w2 + 1;\nfor k = [1 3 2]\nt = max(x(i), (NaN * i)) != true;\np(mod(n,8)+1) = false;\nn = exp(b);\nend\nend\nA(j,i+2) = (cos(k) ./ (b ^ 0.5));\notherwise\nc = (x(end) .* fix(pi));\nend\nend'));
catch err
disp (err.message);
end
try, show ('a', a); catch, disp ('a?'); end
try, show ('b', b); catch, disp ('b?'); end
try, show ('c', c); catch, disp ('c?'); end
try, show ('d', d); catch, disp ('d?'); end
try, show ('n', n); catch, disp ('n?'); end
try, show ('t', t); catch, disp ('t?'); end
try, show ('i', i); catch, disp ('i?'); end
try, show ('j', j); catch, disp ('j?'); end
try, show ('k', k); catch, disp ('k?'); end
try, show ('x', x); catch, disp ('x?'); end
try, show ('y', y); catch, disp ('y?'); end
try, show ('A', A); catch, disp ('A?'); end
try, show ('p', p); catch, disp ('p?'); end
try, show ('z', z); catch, disp ('z?'); end
printf ('== 5014\n'); clear -x half f show lim; clear -g;
function program5014 ()
a = 1; b = 2.5; c = 0; d = 3; n = 4; t = true; i = 1; j = 2; k = 3;
x = [3 1 4 1 5 9 2 6]; y = x * 0.5; A = reshape (1:20, 4, 5) - 7; p = x > 3; z = [];
try
p(k) = a > b;
for i = [1 3 2]
if (-(n) .^ 3) >= isnan(cos(n)) | hypot(columns(p), 2) > cos((true .* 0.5)) & p(1)
d = (b + isnan(3));
if ((1.25 \ i) < f(b)) != ((i * 2) ^ b) | (isnan(k) .^ 2) == (a + (k - 1e3))
b = (A(j,i+2) + (isnan(j) - (1.25 * a)));
else
w2 = 0;
while w2 < 10
w2 = w2 + 1;
a = b;
A(mod(k,4)+1,a) = 3;
end
b = A(end,k);
end
else
w2 = 0;
do
w2++;
if (j * i) > (size(A,2) - (i - b)) || n > length(y) & ((d \ 7) + rem(0, -1)) < 7 | c < sin(3)
a = half(a);
a = (j * sqrt((false .^ 3)));
else
b = columns(p);
end
until w2 >= 5
end
z(a) = tanh(floor(j));
b = columns(p);
end
for i = -2:2
switch a
case 1
for i = 1:lim(n)
d *= (A(mod(i,4)+1,mod(abs(fix(a)),5)+1) * min(1e3, 2));
end
for j = lim(a):5
w3 = 0;
while w3 < 10 && a < 1e6
w3 = w3 + 1;
b = max((a / 3), p(i));
end
a -= hypot((k \ NaN), c);
end
case 2
x(1.5) = (sqrt(d) + atan2(b, 2));
for j = 1:2:lim(n)
w3 = 0;
while w3 < 11 && a < 1e6
w3 = w3 + 1;
d = A(3,j);
A(mod(i,4)+1,i) += (-0 + (i < b));
end
end
otherwise
if (c ^ 2) >= a || atan(a) <= numel(x) || -0 != 0.5
b = j;
end
end
switch fix(b)
case 1
if p(end)
if 1e3 != y(k)
a = -1;
elseif t
d--;
d = (A(mod(k,4)+1,1) / (max(n, c) | sqrt(j)));
else
b = (x(1) * (mod(-1, 1.25) * A(mod(abs(fix(a)),4)+1,k)));
x(2) = -(true);
end
break;
end
case 2
if rem(d, hypot(c, b)) < (hypot(b, 2) ./ d)
y(2*i-1) = (!(d) == (d .^ b));
elseif y(7) < mod((i + 1.25), floor(0))
a = round(Inf);
for j = [1 3 2]
a--;
end
end
w2 = 0;
while w2 < 8
w2 = w2 + 1;
z(mod(n,8)+1) = (mod(k, 2) + b);
d = (j .^ b);
end
otherwise
a = sign((-(c) ^ 3));
end
end
catch err
disp (err.message);
end
try, show ('a', a); catch, disp ('a?'); end
try, show ('b', b); catch, disp ('b?'); end
try, show ('c', c); catch, disp ('c?'); end
try, show ('d', d); catch, disp ('d?'); end
try, show ('n', n); catch, disp ('n?'); end
try, show ('t', t); catch, disp ('t?'); end
try, show ('i', i); catch, disp ('i?'); end
try, show ('j', j); catch, disp ('j?'); end
try, show ('k', k); catch, disp ('k?'); end
try, show ('x', x); catch, disp ('x?'); end
try, show ('y', y); catch, disp ('y?'); end
try, show ('A', A); catch, disp ('A?'); end
try, show ('p', p); catch, disp ('p?'); end
try, show ('z', z); catch, disp ('z?'); end
end
program5014 ();
printf ('== 5015\n'); clear -x half f show lim; clear -g;
function program5015 ()
a = 1; b = 2.5; c = 0; d = 3; n = 4; t = true; i = 1; j = 2; k = 3;
x = [3 1 4 1 5 9 2 6]; y = x * 0.5; A = reshape (1:20, 4, 5) - 7; p = x > 3; z = [];
try
w1 = 0;
while w1 < 9
w1 = w1 + 1;
a = x(mod(j,8)+1);
end
for i = 1:8
w2 = 0;
do
w2++;
a = k;
for k = 1:2:8
if +(cos(10)) <= +((a * k))
(double(n) * sign(1e-3));
c = i;
elseif mod(i,2)
b = a;
hypot((k / n), atan2(j, c));
else
p(k) = 1;
b *= ((c * j) + d);
continue;
end
x(i) = ((n + k) \ x(k));
end
until w2 >= 5 || a > 50
A(true,k) = ((a ^ 0.5) + x(mod(i,8)+1));
a = (((k + k) | y(i)) / ceil(-1));
end
catch err
disp (err.message);
end
try, show ('a', a); catch, disp ('a?'); end
try, show ('b', b); catch, disp ('b?'); end
try, show ('c', c); catch, disp ('c?'); end
try, show ('d', d); catch, disp ('d?'); end
try, show ('n', n); catch, disp ('n?'); end
try, show ('t', t); catch, disp ('t?'); end
try, show ('i', i); catch, disp ('i?'); end
try, show ('j', j); catch, disp ('j?'); end
try, show ('k', k); catch, disp ('k?'); end
try, show ('x', x); catch, disp ('x?'); end
try, show ('y', y); catch, disp ('y?'); end
try, show ('A', A); catch, disp ('A?'); end
try, show ('p', p); catch, disp ('p?'); end
try, show ('z', z); catch, disp ('z?'); end
end
program5015 ();
printf ('== 5016\n'); clear -x half f show lim; clear -g;
function program5016 ()
a = 1; b = 2.5; c = 0; d = 3; n = 4; t = true; i = 1; j = 2; k = 3;
x = [3 1 4 1 5 9 2 6]; y = x * 0.5; A = reshape (1:20, 4, 5) - 7; p = x > 3; z = [];
try
c /= rem((3 - c), 4);
w1 = 0;
while w1 < 7
w1 = w1 + 1;
d = (n * n);
w2 = 0;
while w2 < 12
w2 = w2 + 1;
A(i,end) += A(i,k);
if 0.5 != (isnan(-0) * (a / n)) || 1.25 == max(a, true)
a *= round(c);
x(j) = hypot(mod(pi, k), 2);
else
for k = lim(n):6
b = k;
end
if abs(-0) < half(a) | b != 1.25
b = rem((7 ^ 2), 3);
c = (tanh((c \ d)) / min(d, 10));
else
z(j-1) = pi;
end
break;
end
end
d = a;
d = fix(sin((c < j)));
end
for i = 1:numel(x)
for j = lim(i):6
b -= !(numel(x));
a = -1;
d = 0;
A(mod(j,4)+1,j) += n;
end
end
for i = 1:lim(n)
b = (mod(ceil(b), (2 + 1)) * (2 ^ b));
t = n <= i;
b = j;
end
catch err
disp (err.message);
end
try, show ('a', a); catch, disp ('a?'); end
try, show ('b', b); catch, disp ('b?'); end
try, show ('c', c); catch, disp ('c?'); end
try, show ('d', d); catch, disp ('d?'); end
try, show ('n', n); catch, disp ('n?'); end
try, show ('t', t); catch, disp ('t?'); end
try, show ('i', i); catch, disp ('i?'); end
try, show ('j', j); catch, disp ('j?'); end
try, show ('k', k); catch, disp ('k?'); end
try, show ('x', x); catch, disp ('x?'); end
try, show ('y', y); catch, disp ('y?'); end
try, show ('A', A); catch, disp ('A?'); end
try, show ('p', p); catch, disp ('p?'); end
try, show ('z', z); catch, disp ('z?'); end
end
program5016 ();
