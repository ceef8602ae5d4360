## condest (A)
## [c, v] = condest (A)
## The condition number of A in the 1-norm; v is a vector that A almost annihilates.
##   >> condest ([2 0; 0 1])
##   ans = 2
## See also: cond, rcond, normest1
function [c, v] = condest (A)
  if (nargin < 1)
    print_usage ();
  end
  if (! isnumeric (A))
    error ("condest: first argument must be a square matrix or function handle");
  elseif (! issquare (A))
    error ("condest: A must be square");
  end
  [~, U] = lu (A);
  if (any (diag (U) == 0))                      # singular to the last bit
    c = Inf;
    v = [];
    return;
  end
  X = inv (A);
  [largest, at] = max (sum (abs (X), 1));
  c = norm (A, 1) * largest;
  v = X(:, at) / norm (X(:, at), 1);
end

%!assert (condest ([1 2; 3 4]), 21, 1e-12)
