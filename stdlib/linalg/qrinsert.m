## [Q1, R1] = qrinsert (Q, R, J, X, ORIENT)
## The factors of A = Q*R with the column X put in at J, or the row X if ORIENT is "row" ("col" if it is left
## out), by Givens rotations. Q must be square; for a column Q and R of economy size do as well.
##   >> [Q, R] = qr ([1; 2]);
##   >> [Q1, R1] = qrinsert (Q, R, 2, [3; 4]);
##   >> Q1 * R1
##   ans =
##
##      1   3
##      2   4
##
## See also: qr, qrdelete, qrshift, qrupdate
function [Q, R] = qrinsert (Q, R, j, x, where = "col", varargin)
  if (nargin < 4 || nargin > 5 || ! (isnumeric (Q) && isnumeric (R) && isnumeric (x)) || ! ischar (where))
    print_usage ();
  elseif (! any (strcmp (where, {"col", "row"})))
    error ('qrinsert: ORIENT must be "col" or "row"');
  end
  by_column = strcmp (where, "col");
  m = rows (Q);
  k = columns (Q);
  n = columns (R);
  if (rows (R) != k || ! (k == m || by_column && k == n && k < m))
    error ("qrinsert: dimension mismatch");
  elseif (! by_column && (isempty (x) || rows (x) > 1))
    error ("qrinsert: dimension mismatch");
  elseif (by_column && ischar (j))
    error ("invalid conversion from string to real N-D array");
  elseif (! (isnumeric (j) || islogical (j)) || iscomplex (j) || ! by_column && ! isscalar (j))
    error ("qrinsert: invalid index J");
  elseif (! isscalar (j) || by_column && (! iscolumn (x) || rows (x) != m) || ! by_column && columns (x) != n)
    error ("qrinsert: dimensions mismatch");
  elseif (isnan (j))
    error ("integer dimension or index out of range for Fortran INTEGER type");
  end
  j = fix (double (j));
  if (j < 1 || by_column && j > n + 1 || ! by_column && j > m + 1)
    error ("qrinsert: index out of range");
  end
  [Q, R, x] = __floats__ (Q, R, x);
  if (by_column)
    w = Q' * x;
    if (k < m)
      [Q, left] = __one_more__ (Q, x, w);
      w(end+1) = left;
      R(end+1, :) = 0;
    end
    R = [R(:, 1:j-1), w, R(:, j:n)];
    p = rows (R);
    [R, Q] = __rotate_rows__ (R, Q, p-1:-1:j, j * ones (1, p - j));
  else
    R = [x(:).'; R];
    Q = [zeros(j-1, 1), Q(1:j-1, :); 1, zeros(1, m); zeros(m-j+1, 1), Q(j:m, :)];
    k = 1:min (m, n);
    [R, Q] = __rotate_rows__ (R, Q, k, k);
  end
end

%!test
%! A = [1 2 7; 3 4 1; 5 7 2; 1 0 1];  x = [5; 6; 1; 2];
%! [Q, R] = qr (A);
%! for j = 1:4
%!   [Q1, R1] = qrinsert (Q, R, j, x);
%!   assert (Q1 * R1, [A(:, 1:j-1), x, A(:, j:3)], 1e-13);
%!   assert (Q1' * Q1, eye (4), 1e-14);
%!   assert (tril (R1, -1), zeros (4));
%! end
%! [Q1, R1] = qrinsert (Q, R, 2, [8 9 1], "row");
%! assert (Q1 * R1, [A(1, :); 8 9 1; A(2:4, :)], 1e-13);
%!error <qrinsert: index out of range> qrinsert (1, 1, 5, 1)
