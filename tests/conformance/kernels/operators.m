% Operators give the same bits with every instruction set and number of threads: run it with OCTAVO_CPU=base, avx2 and avx512,
% OMP_NUM_THREADS=1, 2 and 3. Sizes on both sides of what is cut for threads, tails, and shapes that broadcast.
% Products are of integers: others may differ in the last digit where there is no fused multiplication.
1;

function x = numbers (n)
  x = (mod ((1:n) * 0.6180339887498949, 1) - 0.5) .* 2 .^ mod (7 * (1:n), 23);
  x(1:97:n) = 0;  x(3:1013:n) = Inf;  x(5:1019:n) = -0.0;
end

function s = checksum (y)
  persistent weights = 1 + mod (0:2^20, 1021);
  if islogical (y) || ischar (y), y = uint8 (y); end
  if iscomplex (y), y = [real(y(:)); imag(y(:))]; end
  if isfloat (y), y(isnan (y)) = 0; end
  kind = "uint16";
  if any (strcmp (class (y), {"int8", "uint8"})), kind = "uint8"; end
  parts = double (typecast (y(:).', kind));
  s = parts * weights(1:numel (parts)).';
end

marks = {"+", "-", ".*", "./", ".\\", "<", "<=", "==", "!=", ">=", ">", "&", "|", ".^"};
ops = {@plus, @minus, @times, @rdivide, @ldivide, @lt, @le, @eq, @ne, @ge, @gt, @and, @or, @power};
for n = [203, 100007]
  x = numbers (n);  y = numbers (n)(end:-1:1);  y(7:11:n) = x(7:11:n);
  for k = 1:numel (ops)
    op = ops{k};
    if k == 14, x = abs (x);  y = mod (fix (y), 4); end
    printf ("%d %s\n ", n, marks{k});
    for c = {"double", "single", "int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64"}
      a = feval (c{1}, x);  b = feval (c{1}, y);
      printf (" %.0f", checksum (op (a, b)), checksum (op (a, y)), checksum (op (x, b)), checksum (op (a, 3)), checksum (op (2.5, b)));
    end
    printf ("\n");
  end
  a = complex (x, y);  b = complex (y, 1 + x);
  printf ("%d complex, logical, unary, mixed\n ", n);
  printf (" %.0f", checksum (a + b), checksum (a - x), checksum (a .* b), checksum (y .* b), checksum (a == b), ...
          checksum (!(x > y)), checksum (-x), checksum (-int16 (x)), checksum (-int64 (y)), checksum (!x), ...
          checksum ((x > 1) + (y > 1)), checksum (x .* (y > 1)), checksum (single (x) - y), checksum ((x > 1) == (y > 1)), ...
          checksum (xor (x > 1, y > 1)), checksum (char (65 + (x > 1)) == "A"));
  printf ("\n");
end
disp ("shapes");
for s = {[3 40000], [40000 3], [47 3001], [64 2000], [5 7 3001], [1 30 4000]}
  A = reshape (numbers (prod (s{1})), s{1});  B = int32 (A);  C = A > 1;
  for d = 1:numel (s{1})
    t = ones (1, numel (s{1}));  t(d) = s{1}(d);
    v = reshape (numbers (t(d)), t);  w = int32 (v);
    r = reshape (numbers (prod (s{1}) / t(d)), s{1} ./ t);
    printf (" %.0f", checksum (A + v), checksum (v - A), checksum (B .* w), checksum (w - B), checksum (B + v), checksum (A < v), ...
            checksum (C | (v > 1)), checksum (C .* v), checksum (r .* v), checksum (single (r) ./ v));
  end
  printf ("\n");
end
disp ("products");
for s = {[3 4 5], [200 1 300], [2000 25 401], [25 401 3000], [150 160 170], [97 1 4000], [1 600 700], [1 1 400000], [10 10 30000]}
  m = s{1}(1);  n = s{1}(2);  k = s{1}(3);
  A = reshape (fix (mod ((1:m*k) * 7.3, 19)) - 9, m, k);  B = reshape (fix (mod ((1:k*n) * 5.7, 17)) - 8, k, n);
  At = A.';  Bt = B.';
  printf (" %.0f", checksum (A * B), checksum (At.' * B), checksum (A * Bt.'), checksum (At.' * Bt.'), checksum (single (A) * B), ...
          checksum ((A + 1i) * B));
  if m * m <= 1e5, printf (" %.0f", checksum (A * A.')); end
  printf ("\n");
end
