## D = eigs (A)
## D = eigs (A, K)
## D = eigs (A, K, SIGMA)
## D = eigs (A, K, SIGMA, OPTS)
## D = eigs (A, B, ...)
## D = eigs (FCN, N, ...)
## [V, D, FLAG] = eigs (...)
## K (6) eigenvalues of A (N x N, sparse or full), or of A*x = lambda*B*x with a positive definite B: those
## of largest ("lm") or smallest ("sm") magnitude; of real symmetric A the largest or smallest ("la", "sa")
## or some of both ends ("be"), of all others by their real or imaginary parts ("lr", "sr", "li", "si"); or
## those nearest to the number SIGMA. V has the eigenvectors, D is then a diagonal matrix; FLAG is 1, with a
## warning, where not all converged (the others are NaN). FCN (x) may stand for A: A*x, for "sm" A\x, for a
## number (A - SIGMA*I)\x, with B (A - SIGMA*B)\x. ARPACK computes them by implicitly restarted Arnoldi
## iterations (Lehoucq, Sorensen, Yang: ARPACK Users' Guide, SIAM 1998), from a random start; of matrices
## with less than 12 rows, or if nearly all are wanted, they are chosen from all. Fields of OPTS:
##   tol     relative tolerance; eps
##   maxit   at most so many iterations; 300
##   p       basis vectors, more than K, at most N; 2*K, at least 20
##   v0      where to start (N x 1)
##   disp    true: the Ritz values of each iteration are shown
##   issym   FCN is symmetric; false
##   isreal  FCN is real; true
##   cholB   true: what is given as B is its Cholesky factor (chol (B)), or with permB chol (B(permB, permB))
##   permB   that permutation
##   >> eigs (diag (1:12), 2)'
##   ans =
##
##      12   11
##
##   >> A = spdiags (ones (100, 1) * [-1 2 -1], -1:1, 100, 100);
##   >> eigs (A, 3, "sm")'
##   ans =
##
##      8.7013e-03   3.8688e-03   9.6744e-04
##
## See also: eig, svds
function varargout = eigs (A, varargin)
  if (nargin < 1)
    print_usage ();
  end
  task = read_arguments (A, varargin);
  large = task.is_function || (rows (A) >= 12 && task.k < task.n - 1 - ! task.symmetric && nnz (A) > 0);
  if (large)
    [d, V, flag] = by_arpack (A, task, nargout);
  else
    [d, V] = by_eig (A, task);
    flag = 0;
  end
  if (nargout < 2)
    varargout{1} = d;
  else
    varargout = {V, diag(d), flag};
  end
end

## What is asked for: n, k, sigma, opts, B; kind of the operator.
function task = read_arguments (A, rest)
  task.is_function = is_function_handle (A) || ischar (A) || isa (A, "inline");
  if (task.is_function)
    if (isempty (rest))
      error ("eigs: incorrect number of arguments");
    end
    task.n = double (rest{1});
    rest(1) = [];
  elseif (! ((isnumeric (A) || islogical (A)) && issquare (A)))
    error ("eigs: A must be square");
  else
    task.n = rows (A);
    if (! isempty (rest) && ! isnumeric (rest{1}))
      error ("eigs: second argument must be numeric");
    end
  end
  n = task.n;
  B = [];
  if (! isempty (rest) && isnumeric (rest{1}) && (! isscalar (rest{1}) || n == 1 && numel (rest) > 1 && isnumeric (rest{2})))
    B = rest{1};
    rest(1) = [];
    if (! isempty (B) && (rows (B) != n || columns (B) != n))
      error ("eigs: B must be square and the same size as A");
    end
  end
  task.k = min (n, 6);
  task.sigma = "lm";
  opts = struct ();
  if (numel (rest) > 0)
    task.k = rest{1};
    if (! isscalar (task.k))
      error ("eigs: K must be a scalar");
    elseif (task.k > n)
      error ("eigs: requested number of eigenvalues K (%d) exceeds available eigenvalues (%d)", task.k, n);
    end
    task.k = fix (double (task.k));
  end
  if (numel (rest) > 1)
    task.sigma = rest{2};
    if (! ischar (task.sigma) && ! (isnumeric (task.sigma) && isscalar (task.sigma)))
      error ("eigs: SIGMA must be a scalar or a string");
    end
  end
  if (numel (rest) > 2)
    opts = rest{3};
    if (! isstruct (opts))
      error ("eigs: OPTS argument must be a structure");
    end
  end
  if (numel (rest) > 3)
    error ("eigs: incorrect number of arguments");
  end
  task.opts = opts;
  task.is_complex = ! isreal (B) || ! isreal (task.sigma);
  if (task.is_function)
    task.is_complex = task.is_complex || ! option (opts, "isreal", true);
    task.symmetric = ! task.is_complex && option (opts, "issym", false);
  else
    task.is_complex = task.is_complex || ! isreal (A);
    task.symmetric = ! task.is_complex && issymmetric (A);
  end
  if (ischar (task.sigma))
    task.sigma = lower (task.sigma);
    check_word (task.sigma, task);
  end
  task.B = B;
end

function check_word (word, task)
  if (! any (strcmp (word, {"lm", "sm", "la", "sa", "be", "lr", "sr", "li", "si"})))
    error ("eigs: unrecognized sigma value");
  elseif (task.symmetric && any (strcmp (word, {"lr", "sr", "li", "si"})))
    error ("eigs: invalid sigma value for real symmetric problem");
  elseif (! task.symmetric && any (strcmp (word, {"la", "sa", "be"})))
    error ("eigs: invalid sigma value for unsymmetric problem");
  end
end

function value = option (opts, name, value)
  if (isfield (opts, name))
    value = opts.(name);
  end
end

## R and a permutation with B(at,at) = R'*R; [] where there is no B.
function [R, at] = factor_of (B, n, opts)
  at = option (opts, "permB", 1:n);
  R = [];
  if (isempty (B))
    return;
  elseif (option (opts, "cholB", false))
    R = B;
    if (istril (R) && ! istriu (R))
      R = R';
    end
    return;
  end
  if (! ishermitian (B))
    error ("eigs: The matrix B is not positive definite");
  elseif (issparse (B))
    [R, fails, Q] = chol (B);
    [at, ~] = find (Q);
    at = at';
  else
    [R, fails] = chol (B);
  end
  if (fails)
    error ("eigs: The matrix B is not positive definite");
  end
end

## ---- ARPACK ----

function [d, V, flag] = by_arpack (A, task, outputs)
  n = task.n;
  k = task.k;
  opts = task.opts;
  if (! (k > 0 && k < n - 1))
    error ("eigs: Invalid number of eigenvalues to extract (must be 0 < k < n-1-1).\n      Use 'eig (full (A))' instead");
  end
  p = min (n, option (opts, "p", max (2 * k + ! task.symmetric, 20)));
  if (! (p > k))
    error ("eigs: opts.p must be greater than k and less than or equal to n");
  elseif (! task.symmetric && p < k + 2)
    error ("eigs: error in %snaupd: NCV-NEV >= 2 and less than or equal to N", {"d", "z"}{1 + task.is_complex});
  end
  maxit = option (opts, "maxit", 300);
  if (! (maxit >= 1))
    error ("eigs: opts.maxit must be greater than zero");
  end
  start = option (opts, "v0", []);
  if (isempty (start))
    start = 2 * rand (n, 1) - 1;
    if (task.is_complex)
      start += 1i * (2 * rand (n, 1) - 1);
    end
  elseif (numel (start) != n)
    error ("eigs: opts.v0 must be n-by-1");
  end
  start = double (full (start(:)));
  if (task.is_complex)
    start = complex (start);
  end
  [R, at] = factor_of (task.B, n, opts);
  [op, which, mode, sigma] = operator_of (A, task, R, at);
  settings = [k, p, option(opts, "tol", eps), maxit, mode, real(sigma), imag(sigma), option(opts, "disp", 0), task.symmetric];
  if (outputs < 2)
    [d, info, converged] = __arpack__ (op, which, settings, start);
    V = [];
  else
    [d, info, converged, V] = __arpack__ (op, which, settings, start);
  end
  flag = double (converged < k);
  if (converged == 0)
    warning ("eigs: None of the %d requested eigenvalues converged", k);
  elseif (flag)
    warning ("eigs: Only %d of the %d requested eigenvalues converged", converged, k);
  end
  [d, V] = ordered (d, V, task, converged);
  if (! isempty (R) && ! isempty (V))
    V(at,:) = R \ V;
  end
end

## The operator whose eigenvalues ARPACK is asked for: of A, of inv (A - sigma*I), or with B = R'*R (B's rows
## and columns in the order AT) of R' \ A / R.
function [op, which, mode, sigma] = operator_of (A, task, R, at)
  n = task.n;
  sigma = 0;
  mode = 1;
  if (task.is_function && ! is_function_handle (A) && ischar (A))
    A = str2func (A);
  end
  if (ischar (task.sigma) && ! strcmp (task.sigma, "sm"))
    which = upper (task.sigma);
    if (task.is_function)
      op = A;
    else
      A = double (A);
      op = @(x) A * x;
    end
    if (! isempty (R))
      op = @(x) R' \ permuted (op (scattered (R \ x, at)), at);
    end
    return;
  end
  which = "LM";
  mode = 3;
  if (! ischar (task.sigma))
    sigma = double (task.sigma);
  end
  if (task.is_function)
    op = A;
  else
    op = inverse (double (A), task, sigma, R, at);
  end
  if (! isempty (R))
    op = @(x) R * permuted (op (scattered (R' * x, at)), at);
  end
end

function x = permuted (x, at)
  x = x(at);
end

function y = scattered (x, at)
  y = x;
  y(at) = x;
end

## Times inv (A - sigma*B).
function op = inverse (A, task, sigma, R, at)
  n = rows (A);
  if (isempty (R))
    C = A - sigma * speye (n);
  else
    B = R' * R;
    B(at,at) = B;
    C = A - sigma * B;
  end
  if (issparse (A))
    C = sparse (C);
    [L, U, P, Q] = lu (C);
    op = @(x) Q * (U \ (L \ (P * x)));
  else
    [L, U, P] = lu (full (C));
    op = @(x) U \ (L \ (P * x));
  end
  pivots = abs (full (diag (U)));
  if (! (min (pivots) / max (pivots) > eps))
    warning ("eigs: 'A - sigma*B' is singular, indicating sigma is exactly an eigenvalue so convergence is not guaranteed");
  end
  if (min (pivots) == 0)
    kind = {"d", "z"}{1 + task.is_complex};
    error ("eigs: error in %saupd: Starting vector is zero", [kind, {"n", "s"}{1 + task.symmetric}]);
  end
end

## ARPACK's order turned into Octave's, columns for the parts of vectors into complex ones; NaN for what did
## not converge.
function [d, V] = ordered (d, V, task, converged)
  k = task.k;
  got = min (converged, numel (d));
  d = d(1:got);
  backwards = task.is_complex;
  if (task.symmetric)
    backwards = ! strcmp (task.sigma, "be") && ! (strcmp (task.sigma, "sa") && ! isempty (V));
  elseif (isempty (V))
    backwards = true;
  end
  if (! isempty (V))
    V = V(:,1:got);
    if (! task.is_complex && ! isreal (d))
      first = find (imag (d(1:end-1)) != 0 & d(1:end-1) == conj (d(2:end)));
      first(find (diff (first) == 1) + 1) = [];
      pair = V(:,first) + 1i * V(:,first+1);
      V(:,first) = pair;
      V(:,first+1) = conj (pair);
    end
  end
  if (backwards)
    d = flip (d);
    V = fliplr (V);
  end
  if (! isempty (V))
    V = V(:,1:min (k, got));
    V(:,end+1:k) = NaN;
  end
  d = d(1:min (k, got));
  d(end+1:k,1) = NaN;
end

## ---- eig ----

function [d, V] = by_eig (A, task)
  if (isempty (A))
    d = V = [];
    return;
  end
  A = double (full (A));
  if (task.k < 1)
    error ("eigs: Invalid number of eigenvalues to extract (must be 0 < k < n-1-1).\n      Use 'eig (full (A))' instead");
  end
  if (isempty (task.B))
    [V, D] = eig (A);
  else
    [R, at] = factor_of (task.B, task.n, task.opts);
    B = full (R' * R);
    B(at,at) = B;
    [V, D] = eig (A, B);
  end
  d = diag (D);
  order = order_of (d, task.sigma)(1:task.k);
  if (ishermitian (A) && ! any (strcmp (task.sigma, {"lm", "la", "lr", "sa", "sr"})))
    [~, by_value] = sort (real (d(order)), "descend");
    order = order(by_value);
  end
  d = d(order);
  V = V(:,order);
end

## The positions of eigenvalues, the wanted ones first.
function order = order_of (d, sigma)
  if (! ischar (sigma))
    [~, order] = sort (abs (d - sigma));
    return;
  end
  switch (sigma)
    case "lm"
      [~, order] = sort (abs (d), "descend");
    case "sm"
      [~, order] = sort (abs (d));
    case {"la", "lr"}
      [~, order] = sort (real (d), "descend");
    case {"sa", "sr"}
      [~, order] = sort (real (d));
    case "li"
      [~, order] = sort (abs (imag (d)), "descend");
    case "si"
      [~, order] = sort (abs (imag (d)));
    case "be"
      [~, order] = sort (d);
      n = numel (order);
      order = order([n:-1:1; 1:n](1:n));
  end
end

%!error eigs ()
%!error <eigs: A must be square> eigs (ones (2, 3))
%!error <eigs: second argument must be numeric> eigs (speye (20), "lm")
%!error <eigs: requested number of eigenvalues K \(21\) exceeds available eigenvalues \(20\)> eigs (speye (20), 21)
%!error <eigs: unrecognized sigma value> eigs (speye (20), 2, "xx")
%!error <invalid sigma value for real symmetric problem> eigs (speye (20), 2, "lr")
%!error <invalid sigma value for unsymmetric problem> eigs (speye (20) + sparse (1, 2, 1, 20, 20), 2, "be")
%!error <The matrix B is not positive definite> eigs (speye (20), -speye (20), 2)
%!error <B must be square and the same size as A> eigs (speye (20), speye (3), 2)
%!error <opts.p must be greater than k> eigs (sparse (diag (1:20)), 2, "lm", struct ("p", 1))
%!error <opts.v0 must be n-by-1> eigs (sparse (diag (1:20)), 2, "lm", struct ("v0", 1:3))
%!error <values that are not finite> eigs (NaN * sparse (diag (1:20)), 2)
%!error <must return a vector of 20 elements, not of 3> eigs (@(x) x(1:3), 20, 2)
%!error <eigs cannot|ARPACK cannot work for two> eigs (@(x) eigs (diag (1:20), 2)(1) * x, 20, 2)
%!warning <None of the 3 requested eigenvalues converged> assert (eigs (sparse (toeplitz (1:40)) ^ 3, 3, "sa", struct ("maxit", 1, "p", 4)), NaN (3, 1));
%!assert (eigs (sparse (20, 20), 2), [0; 0])
%!assert (eigs (diag (1:12), 3), [12; 11; 10], 1e-12)
%!assert (eigs (diag (1:12), 2, 5.2), [6; 5], 1e-12)
%!assert (eigs (diag (1:12), 3, "sm"), [3; 2; 1], 1e-12)
%!test  # the order: of symmetric matrices falling, but for "sa" and "be"
%! A = sparse (diag ([-50.5, 1:37, -47, -3]));
%! assert (eigs (A, 4, "la"), [37; 36; 35; 34], 1e-10);  assert (eigs (A, 4, "sa"), [-50.5; -47; -3; 1], 1e-10);
%! assert (eigs (A, 4, "be"), [-50.5; -47; 36; 37], 1e-10);  assert (eigs (A, 4, 5.2), [7; 6; 5; 4], 1e-10);
%! assert (eigs (A, 3), [-50.5; -47; 37], 1e-10);
%! [V, D, flag] = eigs (A, 3);  assert (diag (D), [37; -47; -50.5], 1e-10);  assert (flag, 0);
%! assert (eigs (A, 3, "lm", struct ("p", 12, "v0", (1:40)')), [-50.5; -47; 37], 1e-10);
%!test  # matrices, B, sigma: what A*V - B*V*D leaves
%! n = 60;  k = (1:n)';
%! S = spdiags ([-k, 5*k, [0; -k(1:n-1)]], -1:1, n, n);  A = S + sparse (k(1:n-3), k(4:n), sin (k(4:n)), n, n);  C = A + 1i * S;
%! B = spdiags (ones (n, 1) * [1 4 1], -1:1, n, n);
%! for M = {S, A, C, full(A)}
%!   for G = {[], B, full(B)}
%!     for sigma = {"lm", "sm", 20.7, 10+1i}
%!       [V, D, flag] = eigs (M{1}, G{1}, 5, sigma{1});  assert (flag, 0);
%!       if (isempty (G{1})) R = V; else R = G{1} * V; end
%!       assert (norm (M{1} * V - R * D) < 1e-7 * norm (M{1}, 1));
%!       assert (norm (diag (V' * R) - 1) < 1e-6);
%!     end
%!   end
%! end
%! d = eigs (S, B, 4);  [R, ~, Q] = chol (B);  [q, ~] = find (Q);
%! assert (eigs (S, chol (B), 4, "lm", struct ("cholB", true)), d, 1e-6);
%! assert (eigs (S, R, 4, "lm", struct ("cholB", true, "permB", q)), d, 1e-6);
%! assert (eigs (@(x) S * x, n, B, 4, "lm", struct ("issym", true)), d, 1e-6);
%! assert (eigs (@(x) S \ x, n, B, 4, "sm", struct ("issym", true)), eigs (S, B, 4, "sm"), 1e-6);
%! assert (eigs (@(x) (S - 20.7 * B) \ x, n, B, 4, 20.7, struct ("issym", true)), eigs (S, B, 4, 20.7), 1e-6);
%! assert (sort (abs (eigs (@(x) C * x, n, 3, "lm", struct ("isreal", false)))), sort (abs (eigs (C, 3))), 1e-6);
%!test  # pairs of a real matrix, one of them half wanted
%! A = sparse (diag (1:40));  A(1,2) = 300;  A(2,1) = -300;  A(4,5) = 100;  A(5,4) = -100;
%! [V, D] = eigs (A, 3);  assert (norm (A * V - V * D) < 1e-8);  assert (columns (V), 3);
%! assert (sort (abs (diag (D))), sort (abs (eigs (A, 3))), 1e-8);
