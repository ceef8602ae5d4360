## [U, h, nu] = krylov (A, V, k)
## An orthonormal basis U of the space that V, A*V, ..., A^(k-1)*V span; nu is its dimension and h the
## coefficients of A*U in it.
##   >> [U, h, nu] = krylov ([2 0; 0 3], [1; 0], 1);
##   >> nu
##   nu = 1
## See also: orth, qr
function [U, h, nu] = krylov (A, V, k, eps1, pflg)
  if (nargin < 3)
    print_usage ();
  end
  if (rows (A) != columns (A) || rows (A) != rows (V))
    error ("krylov: A(%d x %d), V(%d x %d) must match", rows (A), columns (A), rows (V), columns (V));
  end
  if (nargin < 4 || isempty (eps1))
    eps1 = 1e-12;
  end
  U = zeros (rows (A), 0);
  next = V;
  for turn = 1:k
    for j = 1:columns (next)
      w = next(:, j);
      w -= U * (U' * w);
      w -= U * (U' * w);
      if (norm (w) > eps1)
        U(:, end + 1) = w / norm (w);
      end
    end
    next = A * next;
  end
  h = U' * A * U;
  nu = columns (U);
end

%!test
%! [U, h, nu] = krylov ([1 2; 3 4], [1; 1], 2);
%! assert (U' * U, eye (2), 1e-14);
%! assert (nu, 2);
