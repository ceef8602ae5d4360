% norms, and properties of factors that every library agrees on
v = [3 4]; B = [1 2; 3 4];
norm(v), norm(v, 1), norm(v, Inf), norm(v, -Inf), norm(v, 'fro'), norm(v, 0), norm(v, 3), norm(B), norm(B, 1), norm(B, 'inf'), norm(B, 'fro'), norm(B, 'rows'), norm(B, 'cols'), norm([]), norm([1i 2])
vecnorm(B), vecnorm(B, 1, 2), cond([2 0; 0 1]), rank(magic(4)), trace(B), kron([1 2], [1; 1]), dot([1 2 3], [4 5 6]), cross([1 0 0], [0 1 0])
A = [4 1 0; 1 3 1; 0 1 2];
R = chol(A); norm(R' * R - A) < 1e-13
[Q, R] = qr(A); norm(Q * R - A) < 1e-13, istriu(R)
[L, U, P] = lu(A); norm(L * U - P * A) < 1e-13, istril(L), istriu(U)
[U, S, V] = svd(A); norm(U * S * V' - A) < 1e-12, typeinfo(S)
[V, D] = eig(A); norm(A * V - V * D) < 1e-12, typeinfo(D)
[U, S] = schur(A); norm(U * S * U' - A) < 1e-12
[P, H] = hess(A); norm(P * H * P' - A) < 1e-12
norm(expm(logm(A)) - A) < 1e-10, norm(sqrtm(A) ^ 2 - A) < 1e-12, norm(inv(A) * A - eye(3)) < 1e-13, norm(pinv(A) - inv(A)) < 1e-12
norm(cholinv(A) - inv(A)) < 1e-13, norm(null([1 1; 1 1])' * [1; 1]) < 1e-14, rref([1 2; 3 4]), givens(3, 4)
try, norm(B, 'foo'), catch e, disp(e.message), end
try, norm({1}), catch e, disp(e.message), end
try, norm(ones(2, 2, 2)), catch e, disp(e.message), end
try, eig([1 2 3]), catch e, disp(e.message), end
try, svd([1 NaN]), catch e, disp(e.message), end
try, chol([1 2; 2 1]), catch e, disp(e.message), end
