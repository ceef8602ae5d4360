% Linear algebra: gradients against differences (__ad_judge__). Results that are unique only up to a sign or an order are asked
warning ("off", "all");
% for by functions that do not see it.
A = [2.1 0.4 -0.3; 0.5 1.7 0.2; -0.6 0.3 1.9];
S = A * A' + eye (3);
B = [1 -2; 0.5 3; 2 0.7];
c = [0.3; -1.2; 0.8];
C = A + 1i * [0.2 0.7 0.1; -0.3 0.4 0.6; 0.9 -0.2 0.5];
H = C * C' + eye (3);
sym = @(X) (X + X') / 2;
function y = svd_of (X), [U, S, V] = svd (X); y = U(:, 1) * V(:, 1)' + S(1, 1) * (U(:, 2) * U(:, 2)').^2 * (V(:,2)*V(:,2)')(:,1)(1); end
function y = svd_thin (X), [U, S, V] = svd (X, "econ"); y = U * S .^ 2 * V'; end
function y = svd_zero (X), [U, S, V] = svd (X, 0); y = {U * V', diag(S)}; end
function y = eig_of (X), [V, D] = eig ((X + X') / 2); y = {V(:, 1) * V(:, 1)', diag(D)}; end
function y = eig_herm (X), [V, D] = eig ((X + X') / 2); y = {V(:, 1) * V(:, 1)', diag(D)}; end
function y = eig_general (X), [V, D] = eig (X); y = {V * D .^ 2 / V, diag(D)}; end
function y = qr_thin (X), [Q, R] = qr (X, "econ"); y = {Q * sin(R), R' * R, Q}; end
function y = qr_zero (X), [Q, R] = qr (X, 0); y = {Q, R}; end
function y = qr_full (X), [Q, R] = qr (X); y = {Q * R, R}; end
function y = lu_of (X), [L, U, P] = lu (X); y = {L, U, P}; end
function y = lu_two (X), [L, U] = lu (X); y = {L .^ 2, U}; end
function y = chol_two (X), [R, p] = chol (X); y = R .* (p + 1); end
function y = inv_two (X), [R, p] = inv (X); y = R; end
function y = det_two (X), [d, r] = det (X); y = d; end
function y = grid_of (x, y), [X, Y] = meshgrid (x, y); y = X .^ 2 .* Y; end
function y = grid_nd (x, y, z), [X, Y, Z] = ndgrid (x, y, z); y = X .^ 2 .* Y + Z .* X; end
function y = grid_one (x), [X, Y] = meshgrid (x); y = X .* Y .^ 2; end
function y = logdet (X), y = 2 * sum (log (diag (chol (X)))); end

t = {
  {@inv, A}; {@inv, 3}; {@inv, C}; {@inverse, A}; {@inv_two, A}; {@pinv, A}; {@pinv, B}; {@pinv, B'}; {@pinv, C}; {@pinv, [A; A + 1]};
  {@det, A}; {@det, 3}; {@det, C}; {@det, [1 2; 2 4]}; {@det_two, A}; {@(x) log(det (x)), S}; {@logdet, S}; {@trace, A}; {@trace, C};
  {@(x) trace(inv (x)), A}; {@(x) chol(sym (x)), S}; {@(x) chol(sym (x), "lower"), S}; {@chol, S}; {@chol_two, S}; {@(x) chol(sym (x)), H};
  {@(x) chol(sym (x), "lower"), H}; {@(x) cholinv(sym (x)), S}; {@(x) chol2inv(chol (sym (x))), S}; {@chol, 4};
  {@qr_thin, B}; {@qr_zero, B}; {@qr_full, B}; {@qr_thin, A}; {@qr_thin, [B, c] + 1i}; {@(x) triu(qr (x)), A}; {@(x) triu(qr (x)), B}; {@qr_thin, B'};
  {@lu_of, A}; {@lu_two, A}; {@lu_of, A([3 1 2], :)}; {@lu_two, A([3 1 2], :)}; {@lu_of, C}; {@lu_of, B}; {@lu_of, B'};
  {@svd, A}; {@svd, B}; {@svd, B'}; {@svd_of, A}; {@svd_thin, B}; {@svd_thin, B'}; {@svd_zero, B}; {@svd_thin, C}; {@svd, C}; {@svd_zero, C};
  {@(x) eig(sym (x)), A}; {@eig_of, A}; {@eig_herm, C}; {@(x) eig(sym (x)), C}; {@(x) sort(real (eig (x))), A}; {@eig_general, A + A.^2};
  {@eig_general, [1 2; -3 1]}; {@(x) eig(x), diag([1 2 3]) + 0.1 * A}; {@(x) max(abs (eig (x))), A};
  {@expm, A}; {@expm, 0.3}; {@expm, C / 2}; {@(x) expm(x * 5), A}; {@expm, zeros(2)}; {@logm, S}; {@(x) logm(sym (x)), S}; {@logm, A + eye(3)}; {@logm, 3};
  {@sqrtm, S}; {@sqrtm, A + eye(3)}; {@sqrtm, 4}; {@sqrtm, H}; {@(x) x ^ 0.5, S}; {@(x) 2 ^ x, A}; {@(x) x ^ -1, A}; {@(x) x ^ 5, A};
  {@kron, A, B}; {@kron, c, c'}; {@kron, C, B}; {@(x, y, z) kron(x, y, z), c, B, [1 2]}; {@kron, 2, B}; {@cross, c, B(:, 1)}; {@cross, A, A.^2};
  {@(x, y) cross(x, y, 2), A, A.^2}; {@cross, c', B(:, 1)'}; {@orth1, B}; {@rank1, A}; {@cond, A}; {@(x) cond(x, 1), A}; {@(x) cond(x, "fro"), A};
  {@(x, y) linsolve(x, y), A, B}; {@(x, y) lscov(x, y), B, c}; {@(x, y) sylvester(x, y, A), S, S + 1}; {@(x, z) sylvester(x, S, z), A, A};
  {@(x, y) x \ y, B, [c c]}; {@(x, y) x \ y, B', [1; 2]}; {@(x, y) x \ y, [B; B.^2], ones(6, 1)}; {@(x, y) x / y, c', B'}; {@(x, y) (x' * x) \ (x' * y), B, c};
  {@(x, y) triu(x) \ y, A, B}; {@(x, y) tril(x) \ y, A, B}; {@(x, y) x' \ y, A, B}; {@(x, y) diag(x) \ y, c, B}; {@(x, y) x \ y, C, c}; {@(x, y) x \ y, C, C};
  {@diag, c}; {@diag, c'}; {@diag, A}; {@diag, B}; {@diag, B'}; {@(x) diag(x, 1), c}; {@(x) diag(x, -1), A}; {@(x) diag(x, 1), A}; {@(x) diag(x, 3, 4), c};
  {@(x) diag(x, 2), 3}; {@tril, A}; {@triu, A}; {@(x) tril(x, 1), B}; {@(x) triu(x, -1), A}; {@(x) vech(sym (x)), A}; {@(x) diag(x) * A, c};
  {@(x) A * diag(x), c}; {@(x) diag(x) + A, c}; {@(x) inv(diag (x)), c}; {@(x) det(diag (x)), c}; {@vander, c}; {@toeplitz, c}; {@toeplitz, c, [0.3; 2; 3]}; {@hankel, c};
  {@(x, y) hankel(x, y), c, [0.8 2 3]}; {@compan, [1 2 3 4]}; {@grid_of, [1 2 3], [4 5]}; {@grid_nd, [1 2], [3 4 5], [1 2]}; {@grid_one, [1 2 3]};
  {@(x) norm(x * x', "fro"), A}; {@(x) x' * (S \ x), c}; {@(x) sum(sum (x .* inv (x)')), A}; {@(x) givens(x(1), x(2)), c}; {@planerot1, c}; {@housh1, c};
  {@(x) krylov1(x), A}; {@(x) normest(x), A}; {@(x) rref(x), A}; {@(x) rref(x), c'}; {@(x) blkdiag(x, 2 * x), A}; {@(x, y) subspace(x, y), B, B + [1 0; 0 2; 0 0]};
  {@(x) mpower(x, 3), A}; {@(x) mpower(2, 3) * x, A}; {@(x) mldivide(2, x), A}; {@(x) mrdivide(x, 2), A}; {@(x) mldivide(x, 2), 3};
  {@(x) x / x, A}; {@(x) inv(x) * x, A}; {@(x) polyvalm([1 2 3], x), A}; {@(x) commutation_matrix(2, 2) * x, [c; 1]}; {@(x, y) cholupdate(chol (sym (x)), y), S, c};
  {@(x) eigs1(x), A}; {@(x) gamma(det (x)), A}; {@(x) cond(x), B}; {@(x) ordeig(triu (x)), A}; {@(x) full(speye(3)) * x, A};
};
function y = orth1 (x), n = orth (x); y = n * n'; end
function y = rank1 (x), y = rank (x) * x; end
function y = planerot1 (x), [G, y] = planerot (x(1:2)); y = {G, y}; end
function y = housh1 (x), [v, b, z] = housh (x, 1, 0); y = {v, b}; end
function y = krylov1 (x), y = krylov (x, [1; 2; 3], 2); y = y * y'; end
function y = eigs1 (x), y = eigs ((x + x') / 2, 1); end
wrong = 0;
for k = 1:numel (t)
  text = __ad_judge__ (t{k}{:});
  if (! isempty (text))
    printf ("%s, %s %s: %s\n", disp (t{k}{1})(1:end-1), class (t{k}{2}), mat2str (size (t{k}{2})), text);
    wrong++;
  end
end
printf ("%d functions, %d wrong\n", numel (t), wrong);

% eigenvalues that are equal
[J, g] = ad_gradient (@(X) sum (eig (X)), eye (2));
printf ("%g: %s\n", J, mat2str (g));
[J, g] = ad_gradient (@(X) sum (eig ((X + X') / 2) .^ 2), diag ([1 1 2]));
printf ("%g: %s\n", J, mat2str (g));
