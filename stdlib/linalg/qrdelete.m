## [Q1, R1] = qrdelete (Q, R, J, ORIENT)
## The factors of A = Q*R without its column J, or without its row J if ORIENT is "row" ("col" if it is left
## out), by Givens rotations. Q must be square; for a column Q and R of economy size do as well.
##   >> [Q, R] = qr ([1 2; 3 4]);
##   >> [Q1, R1] = qrdelete (Q, R, 1);
##   >> Q1 * R1
##   ans =
##
##      2
##      4
##
## See also: qr, qrinsert, qrshift, qrupdate
function [Q, R] = qrdelete (Q, R, j, where = "col", varargin)
  if (nargin < 3 || nargin > 4 || ! (isnumeric (Q) && isnumeric (R)) || ! ischar (where))
    print_usage ();
  elseif (! any (strcmp (where, {"col", "row"})))
    error ('qrdelete: ORIENT must be "col" or "row"');
  end
  by_column = strcmp (where, "col");
  m = rows (Q);
  k = columns (Q);
  n = columns (R);
  if (rows (R) != k || ! (k == m || by_column && k == n && k < m))
    error ("qrdelete: dimension mismatch");
  elseif (ischar (j))
    error ("invalid conversion from string to real N-D array");
  elseif (! (isnumeric (j) || islogical (j)))
    error ("octave_base_value::array_value(): wrong type argument '%s'", typeinfo (j));
  elseif (iscomplex (j) || ! by_column && ! isscalar (j))
    error ("qrdelete: invalid index J");
  elseif (isempty (j) || any (isnan (j(:))))
    error ("integer dimension or index out of range for Fortran INTEGER type");
  end
  j = unique (fix (double (j(:)')));
  if (any (j < 1 | j > merge (by_column, n, m)))
    error ("%s: index out of range", {"qrdelete", "qrinsert"}{by_column + 1});
  end
  [Q, R] = __floats__ (Q, R);
  if (by_column)
    for c = fliplr (j)
      R(:, c) = [];
      t = c:min (rows (R) - 1, columns (R));
      [R, Q] = __rotate_rows__ (R, Q, t, t);
      if (k < m)                             # of economy size: the last row is 0
        R(end, :) = [];
        Q(:, end) = [];
      end
    end
  else
    W = [Q(j, :)', R];                       # the row of Q is turned into a multiple of its first element
    [W, Q] = __rotate_rows__ (W, Q, m-1:-1:1, ones (1, m - 1));
    R = W(2:m, 2:end);
    Q = Q([1:j-1, j+1:m], 2:m);
  end
end

%!test
%! A = [1 2 7; 3 4 1; 5 7 2; 1 0 1];
%! [Q, R] = qr (A);
%! for j = 1:3
%!   [Q1, R1] = qrdelete (Q, R, j);
%!   assert (Q1 * R1, A(:, setdiff (1:3, j)), 1e-13);
%!   assert (tril (R1, -1), zeros (4, 2));
%! end
%! for j = 1:4
%!   [Q1, R1] = qrdelete (Q, R, j, "row");
%!   assert (Q1 * R1, A(setdiff (1:4, j), :), 1e-13);
%!   assert (tril (R1, -1), zeros (3), 1e-14);
%! end
%! [Q, R] = qr (A');
%! [Q1, R1] = qrdelete (Q, R, 2);
%! assert (Q1 * R1, A'(:, [1 3 4]), 1e-13);
%! assert (tril (R1, -1), zeros (3));
%!error <qrinsert: index out of range> qrdelete (1, 1, 5)
