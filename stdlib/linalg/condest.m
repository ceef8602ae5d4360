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
  if (issparse (A) && rows (A) > 1)
    [c, v] = of_sparse (A);
    return;
  end
  A = full (A);
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

## By its factors: the norm of the inverse is estimated.
function [c, v] = of_sparse (A)
  [L, U, P, Q] = lu (A);
  v = [];
  if (any (full (diag (U)) == 0))
    c = Inf;
    return;
  end
  [largest, ~, w] = normest1 (@(flag, x) inverse_of (flag, x, {L, U, P, Q}, isreal (A)));
  c = norm (A, 1) * largest;
  v = w / norm (w, 1);
end

function y = inverse_of (flag, x, f, is_real)
  switch (flag)
    case "dim"
      y = rows (f{1});
    case "real"
      y = is_real;
    case "notransp"
      y = f{4} * (f{2} \ (f{1} \ (f{3} * x)));
    otherwise
      y = f{3}' * (f{1}' \ (f{2}' \ (f{4}' * x)));
  end
end

%!assert (condest ([1 2; 3 4]), 21, 1e-12)
%!assert (condest (sparse ([1 2; 3 4])), 21, 1e-12)
%!test
%! n = 5000;  A = spdiags (ones (n, 1) * [-1 2.5 -1], -1:1, n, n);  assert (condest (A), 9, 1e-8);
%! B = A(1:50,1:50);  [c, v] = condest (B);  assert (c, cond (full (B), 1), 1e-8);  assert (norm (v, 1), 1, 1e-12);
