## vander (C)
## vander (C, N)
## Vandermonde matrix: powers of the elements of C, the highest in the first column; N columns.
##   >> vander ([1 2 3])
##   ans =
##
##      1   1   1
##      4   2   1
##      9   3   1
##
## See also: polyfit, hankel, toeplitz
function A = vander (c, n)
  if (nargin < 1)
    print_usage ();
  end
  if (nargin == 1)
    n = numel (c);
  elseif (! isscalar (n))
    error ("vander: N must be a positive scalar integer");
  end
  if (! isvector (c))
    error ("vander: polynomial C must be a vector");
  end
  A = c(:) .^ (n - 1:-1:0);
end

%!assert (vander ([2 3], 4), [8 4 2 1; 27 9 3 1])
%!error <vander: polynomial C must be a vector> vander (ones (2))
