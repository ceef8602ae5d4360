## orth (A)
## orth (A, tol)
## An orthonormal basis of the space that the columns of A span.
##   >> size (orth ([1 1; 1 1]))
##   ans =
##   
##      2   1
##   
## See also: null, rank, svd
function Q = orth (A, tol)
  if (nargin < 1)
    print_usage ();
  end
  if (isempty (A))
    Q = [];
    return;
  end
  [U, S, V] = svd (A);
  if (rows (S) > 1 && columns (S) > 1)
    s = diag (S);
  else
    s = S(1);
  end
  if (nargin == 1)
    tol = max (size (A)) * s(1) * eps (class (U));
  end
  Q = -U(:, 1:sum (s > tol));
end

%!assert (abs (orth ([1 1; 1 1])), [1; 1] / sqrt (2), 1e-15)
%!assert (orth ([]), [])
