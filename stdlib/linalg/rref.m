## rref (A)
## rref (A, tol)
## [R, k] = rref (...)
## The reduced row echelon form by Gauss and Jordan's elimination with pivoting; k lists the columns with pivots.
## Pivots not above tol count as zero.
##   >> rref ([1 2; 3 4])
##   ans =
##   
##      1   0
##      0   1
##   
## See also: mldivide, lu
function [A, k] = rref (A, tol)
  if (nargin < 1)
    print_usage ();
  end
  if (ndims (A) > 2)
    error ("rref: A must be a 2-dimensional matrix");
  end
  [m, n] = size (A);
  if (nargin < 2)
    tol = norm (A, Inf) * max (m, n);
    tol *= eps (class (A));
  end
  if (isscalar (A))
    k = [];
  else
    k = zeros (1, 0);
  end
  row = 1;
  for column = 1:n
    [size_of_pivot, at] = max (abs (A(row:m, column)));
    if (size_of_pivot <= tol)
      A(row:m, column) = 0;
      continue;
    end
    at += row - 1;
    k(end + 1) = column;
    A([at, row], column:n) = A([row, at], column:n);
    A(row, column:n) /= A(row, column);
    others = [1:row - 1, row + 1:m];
    A(others, column:n) -= A(others, column) * A(row, column:n);
    if (row++ == m)
      break;
    end
  end
end

%!assert (rref ([1 2; 3 4]), eye (2))
%!assert (rref ([1 2 3; 4 5 6]), [1 0 -1; 0 1 2], 1e-14)
%!test
%! [r, k] = rref ([1 2; 2 4]);
%! assert (r, [1 2; 0 0]);
%! assert (k, 1);
%!error <rref: A must be a 2-dimensional matrix> rref (ones (2, 2, 2))
