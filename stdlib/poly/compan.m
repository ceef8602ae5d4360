## compan (C)
## Companion matrix of a polynomial: its eigenvalues are the roots.
##   >> compan ([1 2 3])
##   ans =
##
##     -2  -3
##      1   0
##
## See also: roots, poly
function A = compan (c)
  if (nargin < 1)
    print_usage ();
  end
  if (! isvector (c))
    error ("compan: C must be a vector");
  end
  n = numel (c);
  if (n == 1)
    A = [];
  else
    A = diag (ones (n - 2, 1), -1);
    A(1, :) = -c(2:n) / c(1);
  end
end

%!assert (compan ([1 2 3]), [-2 -3; 1 0])
