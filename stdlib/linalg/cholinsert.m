## R1 = cholinsert (R, J, U)
## [R1, INFO] = cholinsert (R, J, U)
## The Cholesky factor of the matrix whose factor is R with a row and column U put in at J. INFO: 1 if it
## would not be positive definite, 2 if R is singular. By Givens rotations.
##   >> R1 = cholinsert (chol ([4 1; 1 3]), 3, [1; 0; 2]);
##   >> norm (R1' * R1 - [4 1 1; 1 3 0; 1 0 2]) < 1e-15
##   ans = 1
## See also: chol, choldelete, cholshift, cholupdate
function [R1, err] = cholinsert (R, j, x, varargin)
  if (nargin != 3 || ! isnumeric (R) || ! isnumeric (x) || ! isreal (j) || ischar (j) || ! isscalar (j))
    print_usage ();
  end
  n = rows (R);
  if (columns (R) != n || ! iscolumn (x) || numel (x) != n + 1)
    error ("cholinsert: dimension mismatch between R and U");
  elseif (! (j >= 1 && fix (j) <= n + 1))
    error ("cholinsert: index J out of range");
  end
  [R, x] = __floats__ (R, x);
  j = fix (double (j));
  R1 = R;
  err = 0;
  if (imag (x(j)) != 0)
    err = 3;
    if (nargout < 2)
      error ("cholinsert: diagonal element must be real");
    end
    return;
  elseif (any (diag (R) == 0))
    err = 2;
    if (nargout < 2)
      error ("cholinsert: singular matrix");
    end
    return;
  end
  u = zeros (n, 1);
  if (n > 0)
    u = R' \ x([1:j-1, j+1:n+1]);
  end
  rho2 = real (x(j)) - sumsq (u);
  if (! (rho2 > 0))
    err = 1;
    if (nargout < 2)
      error ("cholinsert: insertion violates positiveness");
    end
    R1 = blkdiag (R, 0);
    return;
  end
  R1 = [[R(:, 1:j-1); zeros(1, j-1)], [u; sqrt(rho2)], [R(:, j:n); zeros(1, n-j+1)]];
  R1 = __rotate_rows__ (R1, [], n:-1:j, j * ones (1, n - j + 1));
end

%!test
%! A = [4 1 1 0; 1 3 0 1; 1 0 2 0.5; 0 1 0.5 5];
%! for j = 1:4
%!   k = setdiff (1:4, j);
%!   R = cholinsert (chol (A(k, k)), j, A(:, j));
%!   assert (R' * R, A, 1e-14);
%!   assert (tril (R, -1), zeros (4));
%! end
%!assert (cholinsert (2, 1, [5; 1]), [2.23606797749979 0.447213595499958; 0 -1.949358868961793], 1e-14)
%!test [r, e] = cholinsert (2, 1, [0.1; 1]); assert (r, [2 0; 0 0]); assert (e, 1);
%!error <cholinsert: insertion violates positiveness> cholinsert (2, 1, [0.1; 1])
%!error <cholinsert: index J out of range> cholinsert (2, 4, [5; 1])
