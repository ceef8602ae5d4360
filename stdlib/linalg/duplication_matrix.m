## duplication_matrix (n)
## The matrix D with D * vech (A) = vec (A) for every symmetric n x n matrix A.
##   >> size (duplication_matrix (3))
##   ans =
##   
##      9   6
##   
## See also: commutation_matrix, vech
function D = duplication_matrix (n)
  if (nargin < 1)
    print_usage ();
  end
  if (! (isscalar (n) && n > 0 && n == round (n)))
    error ("duplication_matrix: N must be a positive integer");
  end
  D = zeros (n * n, n * (n + 1) / 2);
  column = 0;
  for j = 1:n
    for i = j:n
      column++;
      D(i + (j - 1) * n, column) = 1;
      D(j + (i - 1) * n, column) = 1;
    end
  end
end

%!assert (duplication_matrix (2), [1 0 0; 0 1 0; 0 1 0; 0 0 1])
