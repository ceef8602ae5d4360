## R1 = choldelete (R, J)
## The Cholesky factor of the matrix whose factor is R without its row and column J. By Givens rotations.
##   >> R1 = choldelete (chol ([4 1; 1 3]), 1);
##   >> R1' * R1
##   ans = 3.0000
## See also: chol, cholinsert, cholshift, cholupdate
function R = choldelete (R, j, varargin)
  if (nargin != 2 || ! isnumeric (R) || ! isreal (j) || ischar (j) || ! isscalar (j))
    print_usage ();
  end
  n = rows (R);
  if (columns (R) != n)
    error ("choldelete: R must be a square matrix");
  elseif (isnan (j) && n > 0)
    error ("integer dimension or index out of range for Fortran INTEGER type");
  elseif (! (j >= 1 && fix (j) <= n))
    error ("choldelete: index out of range");
  end
  R = __floats__ (R);
  j = fix (double (j));
  R(:, j) = [];
  R = __rotate_rows__ (R, [], j:n-1, j:n-1)(1:n-1, :);
end

%!test
%! A = [4 1 1; 1 3 0; 1 0 2];
%! for j = 1:3
%!   k = setdiff (1:3, j);
%!   R = choldelete (chol (A), j);
%!   assert (R' * R, A(k, k), 1e-14);
%! end
%!error <choldelete: index out of range> choldelete (1, 3)
