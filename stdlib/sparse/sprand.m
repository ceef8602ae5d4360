## sprand (M, N, D)
## sprand (S)
## A random sparse M x N matrix, about D * M * N of whose elements are not zero and uniformly distributed between 0 and
## 1; or one with elements where S has them.
##   >> size (sprand (3, 4, 0.5))
##   ans =
##
##      3   4
##
## See also: sprandn, sprandsym, rand
function S = sprand (m, n, d)
  if (nargin == 1)
    S = __sprand__ ("sprand", @rand, m);
  elseif (nargin == 3)
    S = __sprand__ ("sprand", @rand, m, n, d);
  else
    print_usage ();
  end
end

%!test S = sprand (20, 30, 0.1);  assert (nnz (S) == 60 && issparse (S) && all (nonzeros (S) > 0 & nonzeros (S) < 1))
%!assert (isequal (spones (sprand (speye (3))), speye (3)))
%!error <density> sprand (2, 2, 3)
