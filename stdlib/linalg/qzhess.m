## [AA, BB, Q, Z] = qzhess (A, B)
## AA = Q*A*Z upper Hessenberg and BB = Q*B*Z upper triangular, Q and Z orthogonal (C. B. Moler, G. W.
## Stewart, An algorithm for generalized matrix eigenvalue problems, 1973).
##   >> [aa, bb, q, z] = qzhess (magic (3), hilb (3));
##   >> norm (q' * aa * z' - magic (3)) < 1e-13
##   ans = 1
## See also: hess, qz
function [A, B, Q, Z] = qzhess (A, B)
  if (nargin != 2)
    print_usage ();
  end
  n = rows (A);
  if (columns (A) != n || ! size_equal (A, B))
    error ("qzhess: incompatible dimensions");
  end
  [Q, B] = qr (B);
  Q = Q';
  A = Q * A;
  Z = eye (n);
  for j = 1:n-2
    for i = n:-1:j+2
      rot = givens (A(i-1, j), A(i, j));
      A([i-1, i], :) = rot * A([i-1, i], :);
      B([i-1, i], :) = rot * B([i-1, i], :);
      Q([i-1, i], :) = rot * Q([i-1, i], :);
      A(i, j) = 0;
      rot = givens (B(i, i), B(i, i-1))';
      A(:, [i, i-1]) = A(:, [i, i-1]) * rot;
      B(:, [i, i-1]) = B(:, [i, i-1]) * rot;
      Z(:, [i, i-1]) = Z(:, [i, i-1]) * rot;
      B(i, i-1) = 0;
    end
  end
end

%!test
%! A = magic (4) + eye (4);  B = hilb (4);
%! [aa, bb, q, z] = qzhess (A, B);
%! assert (q * A * z, aa, 1e-13);
%! assert (q * B * z, bb, 1e-13);
%! assert (tril (aa, -2), zeros (4));
%! assert (tril (bb, -1), zeros (4), 1e-15);
%!error <qzhess: incompatible dimensions> qzhess (1, eye (2))
