## N = normest1 (A)
## N = normest1 (A, T, X0, ...)
## [N, V, W, ITERATIONS] = normest1 (...)
## The 1-norm of the square A, which may be a function, of which only products are known: FCN ("dim") is its size, FCN ("real") is
## whether it is real, FCN ("notransp", X) is A*X and FCN ("transp", X) A'*X; further arguments are handed on. A matrix's norm is
## exact, a function's an estimate, nearly always right, by blocks of T (2) vectors begun with X0 (Higham, Tisseur: A block algorithm
## for matrix 1-norm estimation, SIAM J. Matrix Anal. Appl. 21, 2000). W = A*V with norm (W, 1) = N * norm (V, 1); ITERATIONS are
## those made, and the number of products.
##   >> normest1 (magic (3))
##   ans = 15
## See also: norm, normest, condest
function [n, v, w, iterations] = normest1 (A, t = 2, x0 = [], varargin)
  if (nargin < 1)
    print_usage ();
  end
  if (is_function_handle (A) || ischar (A))
    [n, v, w, iterations] = estimate (A, t, x0, varargin);
    return;
  end
  if (! (isnumeric (A) && ndims (A) == 2 && rows (A) == columns (A)))
    error ("normest1: A must be a square matrix or a function handle");
  end
  [n, at] = max (full (sum (abs (A), 1)));
  v = zeros (columns (A), 1);
  v(at) = 1;
  w = full (A * v);
  iterations = [0; 1];
end

function [est, v, w, iterations] = estimate (fcn, t, x0, rest)
  n = feval (fcn, "dim", [], rest{:});
  is_real = feval (fcn, "real", [], rest{:});
  t = min (max (1, t), n);
  if (isempty (x0))
    X = ones (n, t);
    X(:,2:t) = 2 * (rand (n, t - 1) > 0.5) - 1;
    X /= n;
  else
    X = x0 ./ sum (abs (x0), 1);
    t = columns (X);
  end
  est = 0;
  seen = zeros (1, 0);
  S = zeros (n, t);
  products = 0;
  for turn = 1:6
    Y = feval (fcn, "notransp", X, rest{:});
    products++;
    [now, j] = max (sum (abs (Y), 1));
    if (turn > 1 && now <= est)
      turn--;
      break;
    end
    est = now;
    v = X(:,j);
    w = Y(:,j);
    before = S;
    S = ones (size (Y));
    S(Y != 0) = Y(Y != 0) ./ abs (Y(Y != 0));
    if (turn == 6 || (is_real && turn > 1 && all (any (abs (before' * S) == n, 1))))
      break;
    end
    h = max (abs (feval (fcn, "transp", S, rest{:})), [], 2);
    products++;
    [h, order] = sort (h, "descend");
    order = order(! ismember (order, seen));
    if (isempty (order) || (turn > 1 && any (v) && h(1) == h(find (v, 1))))
      break;
    end
    order = order(1:min (t, end));
    seen = [seen, order'];
    X = full (sparse (order, 1:numel (order), 1, n, numel (order)));
  end
  iterations = [turn; products];
end

%!assert (normest1 (magic (3)), 15)
%!error <must be a square matrix or a function handle> normest1 ({})
%!function y = product (flag, x, A)
%! switch (flag)
%!   case "dim", y = rows (A);
%!   case "real", y = isreal (A);
%!   case "notransp", y = A * x;
%!   case "transp", y = A' * x;
%! end
%!end
%!test
%! rand ("twister", 2);      # the estimate begins with a random matrix
%! A = toeplitz (1:20, [1, -(2:20)]) .* magic (20);
%! [n, v, w, it] = normest1 (@(flag, x) product (flag, x, A));
%! assert (n, norm (A, 1));  assert (w, A * v, 1e-9);  assert (norm (w, 1), n * norm (v, 1), 1e-9);
%! assert (normest1 (@product, 2, [], 1i * A), norm (A, 1));
