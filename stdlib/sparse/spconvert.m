## spconvert (M)
## The sparse matrix whose elements are the rows of M: row, column, value (real part, imaginary part).
##   >> full (spconvert ([1 1 5; 2 2 6]))
##   ans =
##
##      5   0
##      0   6
##
## See also: sparse
function S = spconvert (M)
  if (nargin != 1)
    print_usage ();
  elseif (issparse (M))
    S = M;
  elseif (columns (M) == 3)
    S = sparse (M(:,1), M(:,2), M(:,3));
  elseif (columns (M) == 4)
    S = sparse (M(:,1), M(:,2), M(:,3) + 1i * M(:,4));
  else
    error ("spconvert: argument must be sparse or real matrixwith 3 or 4 columns");
  end
end

%!assert (isequal (spconvert ([1 2 3 4]), [0 3+4i]))
%!error <3 or 4 columns> spconvert ([1 2])
