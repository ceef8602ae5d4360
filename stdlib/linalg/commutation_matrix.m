## commutation_matrix (m, n)
## The matrix K with K * vec (A) = vec (A') for every m x n matrix A.
##   >> commutation_matrix (1, 2)
##   ans =
##   
##      1   0
##      0   1
##   
## See also: duplication_matrix
function K = commutation_matrix (m, n)
  if (nargin < 1)
    print_usage ();
  end
  if (! (isscalar (m) && m == fix (m) && m > 0))
    error ("commutation_matrix: M must be a positive integer");
  end
  if (nargin == 1)
    n = m;
  elseif (! (isscalar (n) && n == fix (n) && n > 0))
    error ("commutation_matrix: N must be a positive integer");
  end
  places = reshape (1:m * n, m, n)';
  K = zeros (m * n);
  K(sub2ind ([m * n, m * n], (1:m * n)', places(:))) = 1;
end

%!test
%! A = magic (4)(1:2, 1:3);
%! assert (commutation_matrix (2, 3) * A(:), A'(:));
