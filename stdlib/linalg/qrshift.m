## [Q1, R1] = qrshift (Q, R, I, J)
## The factors of A(:,p), A = Q*R, where p shifts the columns I to J around by one: I moves to J. By Givens
## rotations; Q must be square, or Q and R of economy size.
##   >> [Q, R] = qr ([1 2; 3 4]);
##   >> [Q1, R1] = qrshift (Q, R, 1, 2);
##   >> Q1 * R1
##   ans =
##
##      2   1
##      4   3
##
## See also: qr, qrinsert, qrdelete, qrupdate
function [Q, R] = qrshift (Q, R, i, j, varargin)
  if (nargin != 4 || ! (isnumeric (Q) && isnumeric (R)))
    print_usage ();
  end
  m = rows (Q);
  k = columns (Q);
  n = columns (R);
  if (rows (R) != k || ! (k == m || k == n && k < m))
    error ("qrshift: dimensions mismatch");
  end
  i = place (i);
  j = place (j);
  if (! (all ([i j] >= 1) && all ([i j] <= n)))
    error ("qrshift: index out of range");
  end
  if (! (isa (Q, "single") && isa (R, "single")))
    Q = full (double (Q));
    R = full (double (R));
  end
  if (i < j)
    R = R(:, [1:i-1, i+1:j, i, j+1:n]);
    t = i:min (j, k) - 1;
    [R, Q] = __rotate_rows__ (R, Q, t, t);
  elseif (j < i)
    R = R(:, [1:j-1, i, j:i-1, i+1:n]);
    t = min (i, k) - 1:-1:j;
    [R, Q] = __rotate_rows__ (R, Q, t, j * ones (size (t)));
  end
end

function i = place (i)
  if (! (isnumeric (i) || islogical (i)) || isempty (i))
    error ("octave_base_value::int64_value (): wrong type argument '%s'", typeinfo (i));
  elseif (! isscalar (i) || iscomplex (i))
    error ("qrshift: invalid index I or J");
  elseif (isnan (i))
    error ("integer dimension or index out of range for Fortran INTEGER type");
  end
  i = fix (double (i));
end

%!test
%! A = [1 2 7; 3 4 1; 5 7 2; 1 0 1];
%! [Q, R] = qr (A);
%! [Q1, R1] = qrshift (Q, R, 1, 3);
%! assert (Q1 * R1, A(:, [2 3 1]), 1e-13);
%! [Q1, R1] = qrshift (Q, R, 3, 1);
%! assert (Q1 * R1, A(:, [3 1 2]), 1e-13);
%! assert (tril (R1, -1), zeros (4, 3));
%!error <qrshift: index out of range> qrshift (1, 1, 1, 2)
