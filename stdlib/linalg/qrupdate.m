## [Q1, R1] = qrupdate (Q, R, U, V)
## The factors of Q*R + U*V', by Givens rotations; U and V may have several columns. Q must be
## square, or Q and R of economy size.
##   >> [Q, R] = qr ([1 2; 3 4]);
##   >> [Q1, R1] = qrupdate (Q, R, [1; 0], [0; 1]);
##   >> Q1 * R1
##   ans =
##
##      1   3
##      3   4
##
## See also: qr, qrinsert, qrdelete, qrshift
function [Q, R] = qrupdate (Q, R, u, v, varargin)
  if (nargin != 4 || ! (isnumeric (Q) && isnumeric (R) && isnumeric (u) && isnumeric (v)))
    print_usage ();
  end
  m = rows (Q);
  k = columns (Q);
  n = columns (R);
  if (rows (R) != k || ! (k == m || k == n && k < m))
    error ("qrupdate: Q and R dimensions don't match");
  elseif (rows (u) != m || rows (v) != n || columns (u) != columns (v))
    error ("qrupdate: dimensions mismatch");
  end
  [Q, R, u] = __floats__ (Q, R, u, v);
  v = __floats__ (v, u);
  for c = 1:columns (u)
    w = Q' * u(:, c);
    W = [w, R];
    if (k < m)                               # of economy size: a column more for what Q lacks of u
      [Q, left] = __one_more__ (Q, u(:, c), w);
      W(end+1, 1) = left;
    end
    p = rows (W);
    [W, Q] = __rotate_rows__ (W, Q, p-1:-1:1, ones (1, p - 1));
    R = W(:, 2:end);
    R(1, :) += W(1, 1) * v(:, c)';
    t = 1:min (p - 1, n);
    [R, Q] = __rotate_rows__ (R, Q, t, t);
    Q = Q(:, 1:k);
    R = R(1:k, :);
  end
end

%!test
%! A = [1 2; 3 4; 5 7];  u = [1 2; 0 1; 1 1i];  v = [1 0; 2 1];
%! [Q, R] = qr (A);
%! [Q1, R1] = qrupdate (Q, R, u, v);
%! assert (Q1 * R1, A + u * v', 1e-13);
%! assert (tril (R1, -1), zeros (3, 2));
%!error <qrupdate: dimensions mismatch> qrupdate (1, 1, [1; 2], 1)
