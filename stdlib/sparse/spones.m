## spones (S)
## A sparse matrix with 1 where S has a nonzero element.
##   >> full (spones (sparse ([5 0; 0 -2])))
##   ans =
##
##      1   0
##      0   1
##
## See also: spfun, sparse
function R = spones (S)
  if (nargin < 1)
    print_usage ();
  end
  [i, j] = find (S);
  R = sparse (i, j, 1, rows (S), columns (S));
end

%!assert (isequal (spones ([5 0; 0 -2]), sparse ([1 0; 0 1])))
%!assert (isequal (spones (sparse (2, 3)), zeros (2, 3)))
