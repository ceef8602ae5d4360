% Sparse matrices against full ones: operators, subscripts, assignments, deletions, reductions, products.
1;
function r = some (m, n)
  r = round (5 * randn (m, n)) .* (rand (m, n) < 0.3);
  if (rand < 0.2), r = r + 1i * round (3 * randn (m, n)) .* (rand (m, n) < 0.2); end
end
function check (what, S, A)
  global wrong
  ok = issparse (S) && isequal (full (S), A) && isequal (size (S), size (A)) && nnz (S) == nnz (A);
  [i, j] = find (S);
  ok = ok && issorted (j) && isequal (find (S)(:), find (A)(:));
  if (! ok)
    wrong++;
    printf ("wrong: %s\n", what);
  end
end
global wrong
wrong = 0;
rand ("seed", 7); randn ("seed", 7);
unary = {@(x) -x, @(x) x', @(x) x.', @(x) abs (x), @(x) x .* x, @(x) 3 * x, @(x) x / 4, @(x) sum (x), @(x) sum (x, 2), ...
         @(x) prod (x), @(x) any (x), @(x) all (x, 2), @(x) x(:), @(x) x(:, end:-1:1), @(x) x([1 1 end], :), ...
         @(x) x(:, [2 1 2]), @(x) tril (x), @(x) triu (x, 1), @(x) diag (x), @(x) x == 0, @(x) x != 0, @(x) real (x) > 1, ...
         @(x) [x, x; x, x], @(x) [x; 1:columns(x)], @(x) x(x != 0), @(x) reshape (x, [], 1), @(x) sumsq (x), ...
         @(x) cumsum (x, 2), @(x) max (real (x)), @(x) min (real (x), [], 2), @(x) kron (x, [1 0 2]), @(x) repmat (x, 1, 2), ...
         @(x) x(2:end-1, 2:end), @(x) x([3 1 2], [2 1]), @(x) circshift (x, 1), @(x) logical (real (x)), @(x) x(1:2:end), ...
         @(x) x(reshape (1:4, 2, 2)), @(x) x .^ 2, @(x) fix (x / 2), @(x) x * 0, @(x) x' * x, @(x) x * x', @(x) sort (real (x))};
binary = {@(x, y) x + y, @(x, y) x - y, @(x, y) x .* y, @(x, y) x != y, @(x, y) x & y, @(x, y) x | y, @(x, y) [x, y], ...
          @(x, y) [x; y], @(x, y) x * y', @(x, y) x' * y, @(x, y) xor (x, y)};
function x = put (x, k, y)
  switch (k)
    case 1, x(2, 3) = 7;
    case 2, x(:, 2) = 0;
    case 3, x(2, :) = y(1, :);
    case 4, x(:, [3 1]) = y(:, [1 2]);
    case 5, x(end+2, end+1) = 1;
    case 6, x([1 5 6]) = [9 0 8];
    case 7, x(x == 0) = 2;
    case 8, x(:, 2) = [];
    case 9, x([1 3], :) = [];
    case 10, x([2 2], [1 4]) = [1 2; 3 4];
    case 11, x(:) = 1:numel (x);
    case 12, x(3, 1) = 0;
    case 13, x(2:3, 2:4) = y(1:2, 1:3);
    case 14, x(:, 1) = y(:, 4)';
    case 15, x(1, 1) = 2i;
    case 16, x(:, end+1) = y(:, 1);
    case 17, x(logical (eye (4, 5)(1:rows (x), :))) = 3;
  end
end
for turn = 1:12
  m = 3 + mod (turn, 2);
  A = some (m, 5);  B = some (m, 5);
  S = sparse (A);  T = sparse (B);
  for f = unary
    if (! strcmp (func2str (f{1}), "@(x) prod (x)") || isreal (A)), check (func2str (f{1}), f{1} (S), f{1} (A)); end
  end
  for f = binary
    if (isreal (A) && isreal (B)), check (func2str (f{1}), f{1} (S, T), f{1} (A, B)); end
  end
  for k = 1:17
    check (sprintf ("put %d", k), put (S, k, T), put (A, k, B));
    check (sprintf ("put full %d", k), put (S, k, B), put (A, k, B));
  end
  x = some (5, 2);
  if (! (isequal (S * x, A * x) && isequal (x' * S', x' * A') && isequal (S' * B, A' * B) && isequal (B * S', B * A')))
    wrong++; disp ("wrong: products");
  end
  [i, j, v] = find (A);
  k = randperm (numel (i));
  check ("triplets", sparse (i(k), j(k), v(k), m, 5), A);
  check ("summed", sparse ([i(k); i], [j(k); j], [v(k); v], m, 5), 2 * A);
end
% long columns: rows picked by a table, products with many elements in a column
A = some (300, 60);  S = sparse (A);  p = randperm (300);
check ("permuted", S(p, :), A(p, :));
check ("rows", S([p p(1:40)], 60:-1:1), A([p p(1:40)], 60:-1:1));
check ("product", real (S)' * real (S), real (A)' * real (A));
check ("range", S(11:290, 3:50), A(11:290, 3:50));
printf ("%d wrong\n", wrong);
