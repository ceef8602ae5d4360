% Sums in their order, to the last bit: the same for every processor (OCTAVO_CPU=base, avx2, avx512) and any number of
% threads (OMP_NUM_THREADS).
1;

function h = bits (x)
  if (iscomplex (x))
    x = [real(x(:)); imag(x(:))];
  end
  b = double (typecast (double (x(:)'), "uint32"));
  h = sprintf (" %08x", flipud (reshape (b, 2, [])));
end

% What kernel/reduce.h says of the order: up to 256 one after the other; else blocks of 64, pairwise.
function s = ordered (x)
  s = 0;
  for k = 1:numel (x)
    s += x(k);
  end
end

function s = by_rule (x)
  n = numel (x);
  if (n <= 256)
    s = ordered (x);
  else
    b = zeros (1, ceil (n / 64));
    for k = 1:numel (b)
      b(k) = ordered (x((k - 1) * 64 + 1 : min (k * 64, n)));
    end
    s = tree (b);
  end
end

function s = tree (b)
  n = numel (b);
  if (n == 1)
    s = b;
  else
    p = 2 ^ (ceil (log2 (n)) - 1);
    s = tree (b(1:p)) + tree (b(p + 1 : n));
  end
end

function x = numbers (m, n)
  k = (1:m * n)';
  x = reshape (mod (k * 7919, 10007) ./ 997 - 5 + 1 ./ (k + 3), m, n);
end

% ---- the rule, along columns and rows, several lanes at a time
lengths = [0 1 2 63 64 65 128 255 256 257 300 319 320 321 511 512 513 575 576 640 1000 1023 1024 1025 1088 2047 2049 4100];
for m = lengths
  for n = [1 2 3 4 5 8 9 17]
    X = numbers (m, n);
    want = zeros (1, n);
    for j = 1:n
      want(j) = by_rule (X(:, j));
    end
    ok = [isequal(sum (X, 1), want), isequal(sum (X', 2)', want), isequal(sum (reshape (X, 1, m, n), 2)(:)', want), ...
          isequal(sum (complex (X, -X), 1), complex (want, -want)), isequal(sum (complex (X, -X).', 2).', complex (want, -want)), ...
          isequal(sumsq (X, 1), sum (X .* X, 1)), isequal(sumsq (X', 2)', sum (X .* X, 1)), ...
          isequal(sum (single (X), 1), sum (single (X)', 2)'), isequal(mean (X, 1), want / m) || m == 0];
    if (m > 1)
      d = X - want / m;
      ok = [ok, isequal(var (X, 0, 1), sum (d .* d, 1) / (m - 1)), isequal(var(X', 1, 2)', sum (d .* d, 1) / m), ...
            isequal(std (single (X), 0, 1), std (single (X)', 0, 2)')];
    end
    if (! all (ok))
      printf ("%d x %d: %s\n", m, n, mat2str (ok));
    end
  end
end

% ---- the bits
for m = [5 256 257 1000 65535 65536 65537 131073 200000 262144]
  x = numbers (m, 1);
  printf ("%d:%s\n", m, bits ([sum(x), sumsq(x), var(x), double(sum (single (x))), double(sumsq (single (x))), norm(x), norm(x, 1), sum(cumsum (x)), prod(x / 3)]));
  Z = [x, -x / 3, x / 7];
  printf ("%d by 3:%s\n", m, bits ([sum(Z), sum(Z.', 2).', sumsq(Z'  , 2)', var(Z', 0, 2)', max(Z), min(Z', [], 2)']));
  printf ("%d complex:%s\n", m, bits ([sum(complex (x, x / 3)), sumsq(complex (x, 1))]));
end
for s = {[700 600], [600 700], [64 3000], [3000 64], [20 30 400], [2 3 50000]}
  X = reshape (numbers (prod (s{1}), 1), s{1});
  for d = 1:ndims (X)
    [m, i] = max (X, [], d);
    printf ("%s, %d:%s\n", mat2str (s{1}), d, bits ([sum(sum (X, d)(:) .* (1:numel (m))'), sum(var (X, 0, d)(:)), sum(m(:)), sum(i(:)), sum(cumsum (X, d)(:)), ...
            sum(cummax (X, d)(:)), sum(any (X > 5, d)(:)), sum(all (X < 5, d)(:)), sum(prod (X / 3, d)(:)), sum(median (X, d)(:))]));
  end
end

% ---- extremes: the first of equals; NaN passed over
Z = [0 -0 0; -0 0 -0; NaN -0 1];
printf ("%s\n", bits ([max(Z), min(Z), max(Z, [], 2)', min(Z, [], 2)', cummax(Z)(:)', cummin(Z, 2)(:)']));
z = zeros (1000, 1);  z(1:2:end) = -0;
printf ("%s\n", bits ([max(z), min(z), max(z(2:end)), min(z(2:end)), max([z z], [], 1), min([z z]', [], 2)']));
x = -Inf (1000, 2);  x(1:300, :) = NaN;  x(:, 2) = NaN;  x(400, 1) = 3;
[m, i] = max (x)
[m, i] = max (x');
m([1 400 401]), i([1 300 400])
[m, i] = min (x)

% ---- integers
for c = {"int8", "uint8", "int16", "uint16", "int32", "uint32", "int64"}
  X = feval (c{1}, mod ((1:3000)' * [7919 104729 31], 301) - 120);
  disp ([sum(X); double(sum (X, "native")); double(sum (X(1:9, :)', 2, "native"))'; double(max (X)); double(min (X))]);
end
