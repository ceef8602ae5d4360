% systems near the diagonal: what is infinite or no number, and which warn
for A = {[Inf 2; 2 4], [NaN 2; 2 4], [1 2; 2 Inf], [Inf 2 0; 2 4 1; 0 1 5], [4 1; 1 Inf], [4 Inf; 1 4], [4 1; Inf 4], ...
         [-Inf 1; 1 1], [1i Inf; 2 4], [1 2; 2 4], [1e-300 1; 1 1], [4 1 1 0; 1 5 1 2; 1 1 6 1; 0 2 1 7], ...
         [4 1 1 0; 1 -5 1 2; 1 1 6 1; 0 2 1 7], [4 1 1 0; 2 5 1 2; 0 1 6 1; 0 0 1 7]}
  n = rows (A{1});
  lastwarn ('');
  x = sparse (A{1}) \ (1:n)';
  printf ('%s: %s %s\n', mat2str (A{1}), mat2str (x, 4), lastwarn ());
end
% a column that is nearly another one: no warning as long as no pivot is zero
A = toeplitz ([4 1 1 0 0 0 0], [4 1 2 0 0 0 0]);  A(2,2) = 1e18;
lastwarn (''); x = sparse (A) \ (1:7)'; disp (lastwarn ()), disp (mat2str (x, 4))
n = 1000;  e = ones (n, 1);
A = spdiags ([e, 3*e, -6*e, e, 2*e], -2:2, n, n);  b = (1:n)';
disp (norm (A * (A \ b) - b) < 1e-9 * norm (b))
A = spdiags ([-e, 2*e, -e], -1:1, n, n);  b = [b, 1i*b, b + 1i];
disp (norm (A * (A \ b) - b) < 1e-9 * norm (b)), disp (norm ((b.' / A) * A - b.') < 1e-9 * norm (b))
A = spdiags ([1i*e, 4*e, -1i*e], -1:1, n, n);
disp (norm (A * (A \ b) - b) < 1e-9 * norm (b))
A = spdiags ([e, 1i*e, 8*e, -1i*e, e], -2:2, n, n);
disp (norm (A * (A \ b) - b) < 1e-9 * norm (b))
