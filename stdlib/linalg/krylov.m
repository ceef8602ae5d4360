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
    if (rows (A) != columns (A) || isempty (A))
      error ("krylov: A(%d x %d) must be a non-empty square matrix", rows (A), columns (A));
    end
    error ("krylov: A(%d x %d), V(%d x %d): argument dimensions do not match", rows (A), columns (A), rows (V), columns (V));
  end
  if (! (isscalar (k)))
    error ("krylov: K must be a scalar integer");
  end
  if (nargin < 4 || isempty (eps1))
    eps1 = 1e-12;
  end
  ## Householder's reflections: column j of U is what they make of unit vector j.
  n = rows (A);
  U = H = zeros (n, 0);
  next = V;
  for turn = 1:k
    fresh = zeros (n, 0);
    for w = next
      m = columns (H);
      if (m == n)
        break;
      end
      for j = 1:m
        w -= 2 * H(:, j) * (H(:, j)' * w);
      end
      tail = norm (w(m + 1:n));
      if (tail <= eps1)
        continue;
      end
      v = [zeros(m, 1); w(m + 1:n)];
      v(m + 1) += ifelse (v(m + 1) == 0, 1, sign (v(m + 1))) * tail;
      H(:, m + 1) = v / norm (v);
      u = zeros (n, 1);
      u(m + 1) = 1;
      for j = m + 1:-1:1
        u -= 2 * H(:, j) * (H(:, j)' * u);
      end
      fresh(:, end + 1) = u;
    end
    U = [U, fresh];
    next = A * fresh;
  end
  if (isempty (U))
    U = [];
    h = [];
    nu = 0;
    return;
  end
  h = U' * A * U;
  nu = columns (U);
end

%!test
%! [U, h, nu] = krylov ([1 2; 3 4], [1; 1], 2);
%! assert (U' * U, eye (2), 1e-14);
%! assert (nu, 2);
%!assert (krylov ([1 2; 3 4], [1; 1], 2), [-1 1; -1 -1] * sqrt (0.5), 1e-14)
%!assert (krylov (eye (2), [0; 0], 2), [])
