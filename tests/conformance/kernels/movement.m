## Sorting, transposes, subscripts and conversions over sizes on both sides of every threshold. The numbers printed are the
## same for every instruction set (OCTAVO_CPU) and every number of threads (OMP_NUM_THREADS).
1;
function h = mark (x)
  ## position and value of every element, signs of zeros and NaN included
  x = x(:);
  if (iscell (x)), x = double ([x{:}])'; end
  if (isempty (x)), h = 0; return; end
  if (! isreal (x)), x = [real(x); imag(x)]; end
  x = double (x);
  negative = (1 ./ x == -Inf);
  x(isnan (x)) = 12345.678;
  x(x == Inf) = 1e6 + 7;
  x(x == -Inf) = -1e6 - 9;
  n = numel (x);
  w = 1 + mod ((1:n)' * 7919, 1009);
  h = mod (sum (mod (x * 1024, 65521) .* w), 1e12) + sum (negative .* w) / 2;
end
function x = numbers (n, kind)
  k = (1:n)';
  switch (kind)
    case 1, x = mod (k * 7919, 1000003);                        # whole, far apart
    case 2, x = mod (k * 7919 + floor (k / 7), 101) - 50;       # whole, close together
    case 3, x = mod (k * 0.7548776662466927, 1) - 0.5;          # fractions
    case 4, x = (mod (k * 7919, 13) - 6) / 4; x(x == 0 & mod (k, 3) == 0) = -0;
    case 5, x = mod (k * 0.7548776662466927, 1) .* 10 .^ (mod (k * 31, 617) - 308);
    case 6, x = mod (k * 0.7548776662466927, 1); x(mod (k, 5) == 0) = NaN; x(mod (k, 11) == 3) = Inf; x(mod (k, 13) == 3) = -Inf;
    case 7, x = k;
    case 8, x = n - k;
    case 9, x = 1 + mod (k * 7919, 1009) * 2^-50; x(1) = 1e300;
    case 10, x = -mod (k * 7919, 3) * 0; x(mod (k, 4) == 0) = NaN;
    case 11, x = NaN (n, 1);
    case 12, x = min (k, mod (k * 37, n + 1));
  end
end
sizes = [0 1 2 3 15 16 17 39 40 41 63 64 65 100 399 400 1000 4095 4096 4097 20000 70000 300000];
for kind = 1:12
  for n = sizes(sizes <= 20000 | kind < 7)
    x = numbers (n, kind);
    [s, i] = sort (x);
    [d, j] = sort (x, "descend");
    u = unique (x);
    [u2, p, q] = unique (x);
    ok = isequaln (s, x(i)) && isequaln (d, x(j)) && isequaln (sort (x), s) && isequaln (u, u2) && isequaln (u2(q), x);
    ok = ok && mark (sort (x)) == mark (s) && mark (sort (x, "descend")) == mark (d) && mark (sort (x')) == mark (s);
    printf ("%d %d: %d %.10g %.10g %.10g %.10g %.10g %.10g %.10g\n", kind, n, ok, mark (s), mark (i), mark (d), mark (j), mark (u), mark (p), mark (q));
  end
end
classes = {"single", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "logical", "char"};
for c = 1:numel (classes)
  for n = [5 50 500 5000 50000]
    x = numbers (n, 1 + mod (n, 3));
    switch (classes{c})
      case "logical", x = x > 0;
      case "char", x = char (32 + mod (floor (abs (x)), 90));
      otherwise, x = feval (classes{c}, x * 3);
    end
    [s, i] = sort (x); [d, j] = sort (x, "descend");
    [u, p, q] = unique (x);
    ok = isequal (s, x(i)) && isequal (d, x(j)) && isequal (sort (x), s) && isequal (unique (x), u) && isequal (sort (x, "descend"), d);
    printf ("%s %d: %d %.10g %.10g %.10g %.10g %.10g %.10g %.10g\n", classes{c}, n, ok, mark (s), mark (i), mark (d), mark (j), mark (u), mark (p), mark (q));
  end
end
printf ("rows and pages\n");
for m = [1 3 16 17 100]
  for n = [1 5 64 333]
    A = reshape (numbers (m * n, 3), m, n); A(1:7:end) = 0; A(3:19:end) = NaN;
    B = reshape (numbers (m * n * 3, 2), m, n, 3);
    [r, i] = sort (A, 2); [q, j] = sort (A, 2, "descend"); [t, k] = sort (B, 2); [v, l] = sort (B, 3);
    [w, o] = sortrows ([B(:,:,1), B(:,:,2)]);
    [u, a, b] = unique (mod (B(:,:,1), 2), "rows");
    printf ("%d %d: %.10g %.10g %.10g %.10g %.10g %.10g %.10g %.10g %.10g %.10g %.10g %.10g\n", m, n, mark (r), mark (i), mark (q), mark (j), mark (t), mark (k), mark (v), mark (l), mark (o), mark (u), mark (a), mark (b));
  end
end
printf ("sets\n");
for kind = [1 2 3 4 5 6]
  x = numbers (20000, kind); y = [numbers(3000, kind)(end:-1:1); numbers(500, mod (kind, 6) + 1)];
  [tf, at] = ismember (x, y);
  printf ("%d: %.10g %.10g %.10g %.10g %.10g\n", kind, mark (tf), mark (at), mark (setdiff (x, y)), mark (intersect (x, y)), mark (union (x, y)));
  [u, i] = unique (x, "stable"); printf ("  %.10g %.10g\n", mark (u), mark (i));
  printf ("  %.10g %.10g %.10g\n", mark (nth_element (x, 100:103)), median (x(! isnan (x))), mark (lookup (sort (y(! isnan (y))), x)));
end
printf ("transposes\n");
for m = [1 2 7 8 9 16 31 64 100 515 1200]
  for n = [1 3 8 17 64 300 700]
    A = reshape (mod ((1:m*n) * 7919, 10007), m, n);
    ok = true;
    for c = {"double", "single", "int16", "uint8", "int32", "int64"}
      B = feval (c{1}, A); T = B';
      for j = 1:max (1, floor (n / 5)):n, ok = ok && isequal (T(j,:), reshape (B(:,j), 1, m)); end
      ok = ok && isequal (T', B) && strcmp (class (T), c{1});
    end
    Z = complex (A, -A); T = Z'; ok = ok && isequal (T, complex (A', A')) && isequal (Z.', complex (A', -A'));
    printf ("%d", ok);
  end
end
printf ("\n");
