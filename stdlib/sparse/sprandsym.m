## sprandsym (N, D)
## sprandsym (S)
## A random symmetric sparse N x N matrix, about D * N^2 of whose elements are not zero and normally distributed; or one
## with elements where the lower triangle of S, and its transpose, has them.
##   >> issymmetric (sprandsym (5, 0.4))
##   ans = 1
## See also: sprand, sprandn
function S = sprandsym (n, d)
  if (nargin == 1)
    L = sprandn (tril (n));
  elseif (nargin == 2)
    if (! (isscalar (n) && n == fix (n) && n >= 0))
      error ("sprandsym: N must be a non-negative integer 0");
    elseif (! (isscalar (d) && d >= 0 && d <= 1))
      error ("sprandsym: density D must be between 0 and 1");
    end
    ## each below the diagonal counts twice; D of the diagonal is set
    diagonal = round (n * d);
    below = round ((n ^ 2 * d - diagonal) / 2);
    at = randperm (n * (n - 1) / 2, min (below, n * (n - 1) / 2));
    [i, j] = find (tril (ones (n), -1));
    k = randperm (n, diagonal)(:);
    L = sparse ([i(at)(:); k], [j(at)(:); k], randn (numel (at) + diagonal, 1), n, n);
  else
    print_usage ();
  end
  S = L + tril (L, -1).';
end

%!test S = sprandsym (10, 0.3);  assert (issymmetric (S) && nnz (S) <= 34)
