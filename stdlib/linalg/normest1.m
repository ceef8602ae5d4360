## normest1 (A)
## The 1-norm of A; small enough here to be computed exactly.
##   >> normest1 (magic (3))
##   ans = 15
## See also: norm, normest, condest
function [n, v, w, iterations] = normest1 (A, varargin)
  if (nargin < 1)
    print_usage ();
  end
  if (! (isnumeric (A) && ndims (A) == 2 && rows (A) == columns (A)))
    error ("normest1: A must be a square matrix or a function handle");
  end
  [n, at] = max (sum (abs (A), 1));
  v = zeros (columns (A), 1);
  v(at) = 1;
  w = A * v;
  iterations = [0, 0];
end

%!assert (normest1 (magic (3)), 15)
