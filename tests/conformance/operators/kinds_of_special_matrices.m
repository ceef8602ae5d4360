% what stays a diagonal or permutation matrix, a range, an integer
1;
function t(x), printf('%s %s\n', typeinfo(x), mat2str(size(x))); end
D = diag([1 2]); P = eye(2)([2 1], :); F = single(D);
t(D * D), t(D + D), t(D - D), t(D * 2), t(2 * D), t(D / 2), t(2 \ D), t(D / D), t(D \ D), t(D'), t(-D), t(+D), t(inv(D)), t(D ^ 2)
t(D + 1), t(D .* 2), t(D .* D), t(D * [1 2; 3 4]), t(D == D), t(!D), t(D * 1i), t(D * true), t(D * single(2)), t(F * single(2)), t(F * 2)
t(P * P), t(P'), t(P * 2), t(P + P), t(P * D), t(P / P), t(inv(P)), t(P ^ 3), t(P ^ 0.5), t(P * [1; 2]), t(+P)
t(1:3), t((1:3) + 1), t((1:3) * 2), t(-(1:3)), t(+(1:3)), t((1:3)'), t(1:0), t(1:1), t(0.1:0.1:0.5), t(int8(1):int8(3)), t(single(1):3)
t(int8(1) + 1), t(int8([1 2]) * 2), t(1 + true), t('a' + 1), t(single(1) + 1), t(single(1) + int8(1)), t([1 2] == 1), t(1i * 1i), t(true + true), t(!1)
D + P, D * [1 2; 3 4], [1 2; 3 4] / D, P \ [1 2; 3 4], D * [NaN 1; 2 3], diag([1 0]) \ [1; 2]
try, D + [1 2], catch e, disp(e.message), end
try, D * [1 2], catch e, disp(e.message), end
try, eye(3) * eye(2), catch e, disp(e.message), end
