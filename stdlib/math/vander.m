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
  end
  if (! isvector (c))
    error ("vander: polynomial C must be a vector");
  end
  n = double (n);
  A = ones (numel (c), numel (n - 1:-1:0));
  if (iscell (c) || isstruct (c))
    error ("invalid data type specified");
  end
  if (! islogical (c))
    A = cast (A, class (c));
  end
  ## By products: powers of complex numbers would be rounded.
  for k = columns (A) - 1:-1:1
    A(:, k) = A(:, k + 1) .* c(:);
  end
  if (islogical (c))
    A = logical (A);
  end
end

%!assert (vander ([2 3], 4), [8 4 2 1; 27 9 3 1])
%!error <vander: polynomial C must be a vector> vander (ones (2))
%!assert (vander ([1 2 3]*i), [-1 1i 1; -4 2i 1; -9 3i 1])
