## wilkinson (n)
## Wilkinson's symmetric tridiagonal matrix of order n, with pairs of nearly equal eigenvalues.
##   >> wilkinson (3)
##   ans =
##   
##      1   1   0
##      1   0   1
##      0   1   1
##   
## See also: rosser, hadamard, eig
function W = wilkinson (n)
  if (nargin < 1)
    print_usage ();
  end
  if (! (isscalar (n) && n >= 0 && n == fix (n)))
    error ("wilkinson: N must be a non-negative integer");
  end
  beside = ones (n - 1, 1);
  W = diag (abs (-(n - 1) / 2:(n - 1) / 2));
  if (n > 1)
    W = W + diag (beside, -1) + diag (beside, 1);
  end
end

%!assert (wilkinson (3), [1 1 0; 1 0 1; 0 1 1])
%!assert (wilkinson (0), [])
%!error <wilkinson: N must be a non-negative integer> wilkinson ([1 2])
