% Iterative methods and incomplete factors: flags, iteration counts, messages, options and errors.
1;
function told (f, A, b, varargin)
  [x, flag, relres, iter, resvec] = feval (f, A, b, varargin{:});
  printf ("%s: flag %d, relres %.3e, iter %s, resvec %s\n", f, flag, relres, mat2str (iter), mat2str (resvec', 4));
end
function failed (f, varargin)
  try, feval (f, varargin{:}); disp ("taken"); catch err, disp (err.message); end
end
function parts (X)
  [i, j, v] = find (X .* (abs (X) > 1e-9));  v = round (v * 1e9) / 1e9 + 0;
  printf ("%d ", i);  printf ("/ ");  printf ("%.5g ", [real(v); imag(v)] + 0);  disp ("");
end
n = 6;
A = sparse (toeplitz ([4 -1 0 0 0 0])) + sparse (diag (1:6));  b = A * ones (n, 1);  M = diag (diag (A));
N = A;  N(1,4) = 2;  N(5,2) = -1;  x0 = [1; 2; 0; 0; 0; 0];  S = circshift (eye (5), 1);  e1 = eye (5, 1);
methods = {"pcg", "gmres", "bicgstab"};
for k = 1:numel (methods)
  f = methods{k};  B = N;  pre = {};  post = {};
  if (strcmp (f, "pcg")), B = A; end
  if (strcmp (f, "gmres")), pre = {[]}; end
  told (f, B, b, pre{:}, 1e-8, 3);  told (f, B, b, pre{:}, 1e-3);  told (f, B, b, pre{:}, 1e-8, 3, M, [], x0);
  told (f, @(x, varargin) B * x, b, pre{:}, 1e-2, 3, [], M, x0);  told (f, B, b, pre{:}, 1e-8, 3, M, 2 * speye (n), x0);
  told (f, B, b, pre{:}, 1e-8, 3, zeros (n));  told (f, B, zeros (n, 1), pre{:}, [], [], [], [], x0);
  told (f, full (B), b, pre{:}, [], 2, -M);
  x = feval (f, B, b, pre{:}, 1e-8, 2);  x = feval (f, B, b, pre{:}, 1e-2);  x = feval (f, B, 0 * b, pre{:});
  x = feval (f, B, b, pre{:}, 1e-8, 2, zeros (n));  x = feval (f, S, e1, pre{:}, [], 3);
  failed (f, A(1:3, :), b);  failed (f, {1}, b);
end
[x, flag, relres, iter, resvec, eigest] = pcg (A, b, 1e-8, 4, M);  printf ("%.4f ", resvec, eigest);  disp ("");
H = A;  H(3,3) = -9;  told ("pcg", H, b);  told ("pcg", -A, b);  told ("pcg", A + 1i * speye (n), b);
told ("gmres", N, b, 2, 1e-8, 3);  told ("gmres", N, b, 2, 1e-7, 10);  x = gmres (N, b, 2, 1e-8, 3);
x = gmres (N, b, 2, 1e-8, 10);  failed ("gmres", N, b, 0);  failed ("gmres", N, b, 2, 1e-6, 0);
told ("bicgstab", 1i * N + speye (n), b, 1e-3);

methods = {"bicg", "cgs", "tfqmr", "qmr"};
for k = 1:numel (methods)
  f = methods{k};
  told (f, N, b, 1e-8, 3);  told (f, N, b, 1e-3);  told (f, N, b, 1e-8, 3, M);  told (f, N, b, 1e-8, 3, [], M, x0);
  told (f, full (N), b, 1e-8, 3, M, 2 * speye (n), x0);  told (f, N, b, 1e-6, 2, @(x, varargin) -M \ x);
  x = feval (f, N, b, 1e-8, 2);  x = feval (f, N, b, 1e-2);
  if (! strcmp (f, "qmr"))
    told (f, N, b, 1e-8, 3, zeros (n));  told (f, N, zeros (n, 1), [], [], [], [], x0);
    x = feval (f, N, 0 * b);  x = feval (f, N, b, 1e-8, 2, zeros (n));  x = feval (f, S, e1);
    failed (f, A(1:3, :), b);
  end
end
for B = {A, N, A - 7 * speye(n)}
  told ("pcr", B{1}, b, 1e-8, 3);  told ("pcr", B{1}, b, 1e-3, 5, M);  told ("pcr", B{1}, b, 1e-2, 3, [], x0);
end
told ("pcr", A, b, 1e-8, 3, @(x) M \ x, x0);  told ("pcr", @(x) A * x, 0 * b, 1e-8, 3);

n = 10;  [I, J] = ndgrid (1:n);  T = mod (I * 7 + J * 13 + 3 * I .* J, 11);  T(T > 3) = 0;  A = sparse (T);
N = A + sparse (diag (8 + (1:n)));  S = A + A' + sparse (diag (14 + (1:n)));  Z = S + 1i * (triu (A, 1) - triu (A, 1)');
all_opts = {struct(), struct("michol", "on"), struct("shape", "upper"), struct("diagcomp", .2), ...
            struct("type", "ict", "droptol", .02), struct("type", "ict", "droptol", .1, "michol", "on")};
for o = all_opts, parts (ichol (S, o{1})); end
parts (ichol (Z));
all_opts = {struct(), struct("milu", "row"), struct("milu", "col"), struct("type", "crout"), ...
            struct("type", "crout", "droptol", .1, "milu", "row"), struct("type", "crout", "droptol", .1, "milu", "col")};
for o = all_opts, [L, U] = ilu (N, o{1});  parts (L);  parts (U); end
parts (ilu (N));  [L, U, P] = ilu (Z);  parts (L);  parts (U);  parts (P);
A = speye (2);
for o = {1, struct("type", 1), struct("type", "x"), struct("droptol", -1), struct("milu", "x")}
  failed ("ichol", A, o{1});  failed ("ilu", A, o{1});
end
for o = {struct("michol", 1), struct("shape", "x"), struct("diagcomp", -1)}, failed ("ichol", A, o{1}); end
for B = {-A, A * 0, [A, A], full(A), 1i * A, sparse([1 1; 1 1]), sparse([1 1; 1 0])}
  failed ("ichol", B{1});  failed ("ilu", B{1});
end

T = mod (I * 7 + J * 13 + 3 * I .* J, 11);  T(T > 1) = 0;  A = sparse (T);  S = A + A';
disp (etree (S));  disp (etree (S, "col"));  disp (etree (A));  disp (etree (A(1:9, :), "col"));
disp ([sprank(A), sprank(A(:, 1:5)), sprank(S), sprank(sparse([1 1 1; 1 0 0; 1 0 0]))]);  disp (colperm (A));
p = symrcm (S);  [i, j] = find (S(p, p));  disp (max (abs (i - j)));
[count, mean, var] = spstats (sparse ([1 2 0; 0 3 0; 4 0 0]));  disp (full ([count; mean; var]));
printf ("%.4f ", svds (S), svds (S, 2), svds (S, 3, 1.1), svds (S(:, 1:4), 2));  disp ("");
failed ("svds", S, 2, "x");  failed ("svds", S, 2, -1);  failed ("etree", A(1:3, :));  failed ("etree", A, 1);
failed ("symrcm", A(1:3, :));
