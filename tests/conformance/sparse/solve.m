% Division by sparse matrices: residuals are small, results sparse or full as in Octave. Without SuiteSparse the full
% solvers stand in for these sizes.
1;
function check (what, ok)
  if (! ok), printf ("wrong: %s\n", what); end
end
n = 9;  e = ones (n, 1);  m = n * n;
T = spdiags ([-e 2*e -e], -1:1, n, n);
A = kron (speye (n), T) + kron (T, speye (n));
N = A + sparse (1:m-1, 2:m, 0.3, m, m);
H = A + 1i * triu (A, 1) / 5 - 1i * tril (A, -1) / 5;
b = (1:m)';
cases = {A, N, N * (1 + 2i), H, tril(A), triu(A), tril(A)', tril(H), diag(sparse(b)), -A, A(randperm (m), :), (A != 0) + 5 * speye(m)};
for k = 1:numel (cases)
  M = cases{k};
  x = M \ b;  check (sprintf ("left %d", k), ! issparse (x) && norm (M * x - b) < 1e-6 * norm (b));
  x = b.' / M;  check (sprintf ("right %d", k), ! issparse (x) && norm (x * M - b.') < 1e-6 * norm (b));
  B = sparse ([b, b != 3]);
  x = M \ B;  check (sprintf ("sparse %d", k), issparse (x) && norm (full (M * x - B)) < 1e-5 * norm (b));
  x = M \ [b, 1i * b];  check (sprintf ("complex %d", k), norm (M * x - [b, 1i * b]) < 1e-5 * norm (b));
end
x = eye (m) / N;  check ("eye / S", ! issparse (x) && norm (x * N - eye (m)) < 1e-8);
x = N / (2 * eye (m));  check ("S / eye", issparse (x) && isequal (x, N / 2));
x = diag (b) \ N;  check ("diag \\ S", issparse (x) && norm (full (diag (b) * x - N)) < 1e-9);
check ("power", norm (full (N ^ -1 * N - speye (m))) < 1e-8 && issparse (N ^ 3) && isequal (A ^ 3, A * A * A));
check ("inverse", issparse (inv (N)) && norm (full (inv (N) * N - speye (m))) < 1e-8);
x = sparse ([1 2; 3 4; 5 6]) \ [1; 2; 3];  check ("least squares", ! issparse (x) && norm (x - [0; 0.5]) < 1e-9);
x = [1 2; 3 4] \ sparse ([1 2; 3 4]);  check ("full \\ S", ! issparse (x));
check ("empty", isequal (size (sparse (0, 0) \ zeros (0, 3)), [0 3]));
try, A \ [1; 2], catch err, disp (err.message), end
try, [1 2] / A, catch err, disp (err.message), end
lastwarn ("");
warning ("off", "Octave:singular-matrix");
warning ("off", "Octave:nearly-singular-matrix");
x = sparse ([1 2; 2 4]) \ [1; 2];  check ("singular", norm (x - [1; 0]) < 1e-9);
disp ("done");
