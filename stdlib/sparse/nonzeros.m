## V = nonzeros (A)
## The elements of A that are not zero, as a column.
##   >> nonzeros ([1 0 2; 0 3 0])'
##   ans =
##
##      1   3   2
##
## See also: find, nnz
function v = nonzeros (A)
  if (nargin < 1)
    print_usage ();
  end
  if (issparse (A))
    [~, ~, v] = find (A);
  else
    v = A(find (A));
  end
  v = v(:);
  if (isempty (v))
    v = reshape (v, 0, 1);
  end
end

%!assert (nonzeros ([0 0]), zeros (0, 1))
%!assert (nonzeros (1:3), [1; 2; 3])
