## [L1, U1] = luupdate (L, U, X, Y)
## [L1, U1, P1] = luupdate (L, U, P, X, Y)
## The factors of L*U + X*Y.' (J. M. Bennett, Triangular factors of modified matrices, 1965), without
## pivoting; with P those of P'*L*U + X*Y.' with it. L is lower triangular with ones on the diagonal.
##   >> [L, U] = luupdate ([1 0; 2 1], [1 3; 0 4], [1; 0], [0; 1]);
##   >> L * U
##   ans =
##
##       1    4
##       2   10
##
## See also: lu, cholupdate, qrupdate
function [L, U, P] = luupdate (L, U, varargin)
  if (nargin != 4 && nargin != 5)
    print_usage ();
  end
  [x, y] = varargin{end-1:end};
  n = rows (L);
  if (! (isnumeric (L) && isnumeric (U) && isnumeric (x) && isnumeric (y))
      || nargin == 5 && ! strcmp (typeinfo (varargin{1}), "permutation matrix"))
    error ("luupdate: L, U, X, and Y must be numeric");
  elseif (columns (L) != rows (U) || columns (L) != min (n, columns (U)))
    error ("luupdate: dimension mismatch");
  elseif (rows (x) != n || rows (y) != columns (U) || columns (x) != columns (y))
    error ("luupdate: dimensions mismatch");
  end
  [L, U, x] = __floats__ (L, U, x, y);
  y = __floats__ (y, x);
  if (nargin == 5)
    [L, U, P] = lu (L * U + varargin{1} * x * y.');
    P = P * varargin{1};
    return;
  end
  for c = 1:columns (x)
    u = x(:, c);
    v = y(:, c);
    for k = 1:min (n, columns (U))
      old = U(k, k);
      U(k, k) += u(k) * v(k);
      v(k) /= U(k, k);
      after = k+1:n;
      u(after) -= u(k) * L(after, k);
      L(after, k) += v(k) * u(after);
      right = k+1:columns (U);
      change = u(k);
      row = U(k, right);
      U(k, right) += change * v(right).';
      v(right) -= v(k) * U(k, right).';
    end
  end
end

%!test
%! A = [4 1 2; 1 5 1; 2 1 6];
%! L = [1 0 0; 0.25 1 0; 0.5 2/19 1];  U = L \ A;
%! x = [1 0; 2 1; 0 1];  y = [1 2; 1 0; 0 1];
%! [L1, U1] = luupdate (L, U, x, y);
%! assert (L1 * U1, A + x * y.', 1e-13);
%! assert (tril (U1, -1), zeros (3), 1e-15);
%! [L, U, P] = lu (A);
%! [L1, U1, P1] = luupdate (L, U, P, x, y);
%! assert (P1' * L1 * U1, A + x * y.', 1e-13);
