% chol, lu and qr of sparse matrices, orderings, least squares
warning ("off", "Octave:lu:sparse_input");
A = sparse ([4 1 0 0; 1 5 2 0; 0 2 6 1; 0 0 1 7]);
B = sparse ([1 2 0; 0 3 4; 5 0 6; 1 1 1]);
[R, p] = chol (A)
[R, p, Q] = chol (A)
L = chol (A, "lower");  [M, p, q] = chol (A, "lower", "vector");
norm (full (L * L' - A)) < 1e-12, norm (full (M * M' - A(q,q))) < 1e-12, q
[R, p] = chol (sparse ([4 0 0; 0 -1 0; 0 0 1]))
chol (sparse ([2 1i; -1i 3]))
try, chol (A - 5 * speye (4)), catch err, disp (err.message), end
try, chol (B), catch err, disp (err.message), end
try, chol (A, 1), catch err, disp (err.message), end
[L, U, P, Q] = lu (A)
[L, U, P, Q, S] = lu (B);
norm (full (P * (S \ B) * Q - L * U)) < 1e-12, full (diag (S))'
[L, U, p, q] = lu (B, "vector");  norm (full (B(p,q) - L * U)) < 1e-12
[L, U] = lu (B);  norm (full (B - L * U)) < 1e-12
[L, U, P] = lu (sparse ([1 2i; 3 4]))
[L, U] = lu (sparse ([0 1; 0 0]))
try, [L, U, P, Q] = lu (A, "foo"), catch err, disp (err.message), end
[Q, R] = qr (B)
[Q, R] = qr (B, 0);  size (Q), size (R), norm (full (Q * R - B)) < 1e-12
[C, R, P] = qr (B, [1; 2; 3; 4])
[Q, R, p] = qr (B, "vector");  norm (full (Q * R - B(:,p))) < 1e-12
issparse (qr (B)), size (qr (sparse (3, 2)))
try, qr (B, "econ"), catch err, disp (err.message), end
try, [C, R] = qr (B, [1; 2]), catch err, disp (err.message), end
B \ [1; 2; 3; 4]
B' \ [1; 2; 3]
issparse (B \ sparse ([1; 2; 3; 4]))
norm (qr (B, [1; 2; 3; 4]) - B \ [1; 2; 3; 4]) < 1e-12
G = gallery ("poisson", 12);
nnz (chol (G(amd (G), amd (G)))), nnz (chol (G(symamd (G), symamd (G)))), nnz (chol (G(csymamd (G), csymamd (G))))
[L, U] = lu (G(:, colamd (G)));  nnz (L)
[p, q, r, s] = dmperm (sparse ([1 0 0 1; 0 1 1 0; 1 1 0 0]))
