## R1 = cholshift (R, I, J)
## The Cholesky factor of A(p,p), R that of A, where p shifts the indices I to J around by one: I moves to J.
## By Givens rotations.
##   >> R1 = cholshift (chol ([4 1; 1 3]), 1, 2);
##   >> R1' * R1
##   ans =
##
##      3   1
##      1   4
##
## See also: chol, cholinsert, choldelete, cholupdate
function R = cholshift (R, i, j, varargin)
  places = nargin == 3 && isreal (i) && isreal (j) && ! ischar (i) && ! ischar (j) && isscalar (i) && isscalar (j);
  if (! places || ! isnumeric (R))
    print_usage ();
  end
  n = rows (R);
  if (columns (R) != n)
    error ("cholshift: R must be a square matrix");
  end
  i = fix (double (i));
  j = fix (double (j));
  if (! (i >= 0 && i <= n + 1 && j >= 0 && j <= n + 1))
    error ("cholshift: index I or J is out of range");
  elseif (min (i, j) < 1 || max (i, j) > n)
    error ("cholshift: index out of range");
  end
  R = full (double (R));
  if (i < j)
    R = R(:, [1:i-1, i+1:j, i, j+1:n]);
    R = __rotate_rows__ (R, [], i:j-1, i:j-1);
  elseif (j < i)
    R = R(:, [1:j-1, i, j:i-1, i+1:n]);
    R = __rotate_rows__ (R, [], i-1:-1:j, j * ones (1, i - j));
  end
end

%!test
%! A = [4 1 1 0; 1 3 0 1; 1 0 2 0.5; 0 1 0.5 5];
%! p = [1 3 4 2];
%! R = cholshift (chol (A), 2, 4);
%! assert (R' * R, A(p, p), 1e-14);
%! p = [4 1 2 3];
%! R = cholshift (chol (A), 4, 1);
%! assert (R' * R, A(p, p), 1e-14);
%! assert (tril (R, -1), zeros (4));
%!error <cholshift: index I or J is out of range> cholshift (1, 2, 3)
