## sprandn (M, N, D)
## sprandn (S)
## A random sparse M x N matrix, about D * M * N of whose elements are not zero and normally distributed; or one with
## elements where S has them.
##   >> size (sprandn (3, 4, 0.5))
##   ans =
##
##      3   4
##
## See also: sprand, sprandsym, randn
function S = sprandn (m, n, d)
  if (nargin == 1)
    S = __sprand__ ("sprandn", @randn, m);
  elseif (nargin == 3)
    S = __sprand__ ("sprandn", @randn, m, n, d);
  else
    print_usage ();
  end
end

%!test S = sprandn (20, 30, 0.1);  assert (nnz (S) == 60 && any (nonzeros (S) < 0))
