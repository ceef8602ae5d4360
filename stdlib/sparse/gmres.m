## X = gmres (A, B)
## X = gmres (A, B, RESTART, TOL, MAXIT, M1, M2, X0, ...)
## [X, FLAG, RELRES, ITER, RESVEC] = gmres (...)
## A * X = B by generalized minimal residuals, preconditioned from the left (Saad: Iterative methods for sparse linear
## systems, algorithms 6.9 and 9.4): A is N x N or a function (or its name) of a vector that returns A times it; B N x 1.
## RESTART: inner iterations before the space is made anew ([]: never). TOL: |M\(B - A*X)| <= TOL * |M\B| is enough
## (1e-6). MAXIT: outer iterations at most, inner ones without RESTART or with N (min (ceil (N / RESTART), 10) and min (N, 10)).
## M1 * M2 is M: matrices or functions that solve with them. X0: the first guess. More arguments go to the functions.
## FLAG: 0 converged, 1 MAXIT reached, 2 preconditioner singular, 3 stagnation. ITER: outer and inner iteration. RESVEC:
## norms of the preconditioned residuals; RELRES: the last one / |M\B|.
##   >> A = sparse ([4 1 0; 0 3 1; 1 0 2]);
##   >> [x, flag, relres, iter] = gmres (A, A * [1; 2; 3]);
##   >> round (x'), flag, iter
##   ans =
##
##      1   2   3
##
##   flag = 0
##   iter =
##
##      1   3
##
## See also: pcg, bicgstab, ilu
function [x, flag, relres, iter, resvec] = gmres (A, b, restart = [], tol = [], maxit = [], varargin)
  if (nargin < 2)                           # Octave uses what is not there
    error ("Octave:undefined-function", "'%s' undefined", "Ab"(nargin + 1));
  end
  more = [varargin, {[], [], []}](1:max (3, numel (varargin)));
  n = rows (b);
  inner = restart;
  if (isempty (maxit))
    maxit = min (n, 10);
    if (! isempty (restart) && restart != n)
      maxit = min (ceil (n / restart), 10);
    end
  end
  [apply, solve, x, tol, maxit] = __krylov__ ('gmres', A, b, tol, maxit, more{1:3}, more(4:end));
  if (! (maxit > 0 && maxit == fix (maxit)) || ! (isempty (restart) || restart > 0 && restart == fix (restart)))
    error ('gmres: MAXIT and RESTART must be positive integers');
  end
  if (restart > n)
    warning ("RESTART is %d but it should be bounded by SIZE(A,2).\n Setting restart to %d. \n", restart, n);
    inner = n;
  elseif (isempty (restart) || restart == n)
    if (isempty (restart) && maxit > n)
      warning ("MAXIT is %d but it should be bounded by SIZE(A,2). \n Setting MAXIT to %d", maxit, n);
    end
    inner = min (maxit, n);
    restart = [];
    maxit = 1;
  end
  if (tol >= 1)
    warning ("Input tol is bigger than 1. \n Try to use a smaller tolerance.");
  elseif (tol <= eps / 2)
    warning ("Input tol may not be achievable by gmres. \n Try to use a bigger tolerance.");
  end
  iter = [0, 0];
  flag = 1;
  if (norm (b) == 0)
    x = zeros (n, 1);
    flag = relres = resvec = 0;
    if (nargout < 2)
      printf ("The right hand side vector is all zero so gmres\nreturned an all zero solution without iterating.\n");
    end
    return;
  end
  warning ('error', 'Octave:singular-matrix', 'local');
  warning ('error', 'Octave:nearly-singular-matrix', 'local');
  try
    size_b = norm (solve (b));
    resvec = norm (solve (b - apply (x)));
  catch err
    if (isempty (strfind (err.identifier, 'singular-matrix')))
      rethrow (err);
    end
    size_b = NaN;
  end
  if (! isfinite (size_b) || size_b == 0)
    flag = 2;
    size_b = norm (b);
    resvec = norm (b - apply (x));
  end
  enough = tol * size_b;
  while (flag == 1 && resvec(end) > enough && iter(1) < maxit)
    [x, norms, stuck] = cycle (apply, solve, b, x, inner, enough);
    if (stuck)
      flag = 3;
      break;
    end
    resvec = [resvec; norms];
    iter = [iter(1) + 1, numel(norms)];
  end
  if (resvec(end) <= enough && flag != 2)
    flag = 0;
  end
  relres = resvec(end) / size_b;
  if (nargout < 2)
    tell (flag, iter, restart, tol, relres);
  end
end

## One round of Arnoldi steps by modified Gram-Schmidt, the small problem kept triangular by rotations.
function [x, norms, stuck] = cycle (apply, solve, b, x, inner, enough)
  r = solve (b - apply (x));
  first = norm (r);
  n = rows (b);
  V = zeros (n, inner + 1);
  V(:, 1) = r / first;
  R = zeros (inner + 1, inner);
  g = [first; zeros(inner, 1)];
  c = s = zeros (inner, 1);
  norms = zeros (inner, 1);
  for k = 1:inner
    w = solve (apply (V(:, k)));
    length_w = norm (w);
    for i = 1:k
      R(i, k) = V(:, i)' * w;
      w -= R(i, k) * V(:, i);
    end
    next = norm (w);
    for i = 1:k-1
      R(i:i+1, k) = [c(i), s(i); -s(i)', c(i)] * R(i:i+1, k);
    end
    whole = hypot (abs (R(k, k)), next);
    if (whole > 0 && R(k, k) != 0)
      c(k) = abs (R(k, k)) / whole;
      s(k) = R(k, k) / abs (R(k, k)) * next / whole;
      R(k, k) *= whole / abs (R(k, k));
    else
      c(k) = 0;
      s(k) = 1;
      R(k, k) = next;
    end
    g(k:k+1) = [c(k) * g(k); -s(k)' * g(k)];
    norms(k) = abs (g(k+1));
    lucky = next <= eps * length_w;
    if (norms(k) <= enough || lucky)
      break;
    end
    V(:, k+1) = w / next;
  end
  norms = norms(1:k);
  ## no step of the round makes the residual smaller
  stuck = norms(k) >= first * (1 - eps) || R(k, k) == 0;
  if (! stuck)
    x += V(:, 1:k) * (R(1:k, 1:k) \ g(1:k));
  end
end

function tell (flag, iter, restart, tol, relres)
  who = 'gmres';
  at = sprintf ('iteration %d', iter(2));
  number = sprintf ('%d', iter(2));
  if (! isempty (restart))
    who = sprintf ('gmres (%d)', restart);
    at = sprintf ('outer iteration %d (inner iteration %d)', iter);
    number = sprintf ('%d(%d)', iter);
  end
  if (flag == 0)
    printf ("%s converged at %s to a solution with relative residual %d \n", who, at, relres);
    return;
  end
  why = {'to the desired tolerance %d because the maximum number of iterations was reached ', ...
         'to the desired tolerance %d because the preconditioner matrix is singular ', ...
         'at the desired tolerance %d because it stagnates'};
  printf ("%s stopped at %s without converging %s", who, at, sprintf (why{flag}, tol));
  printf ("\nThe iterated returned (number %s) has relative residual %d \n", number, relres);
end

%!error gmres (1)
%!error <gmres: MAXIT and RESTART must be positive integers> gmres (eye (2), [1; 2], 0)
%!test
%! A = toeplitz (sparse ([4 -1 0 0 0 -1]), sparse ([4 2 0 1 0 0]));  b = A * (1:6)';
%! [x, flag, ~, iter, resvec] = gmres (A, b, [], 1e-12, [], [], [], (6:-1:1)');
%! assert (x, (1:6)', 1e-9);  assert ([flag, iter, size(resvec)], [0, 1, 6, 7, 1]);
%! [x, flag] = gmres (@(x, k) k * (A * x), 2i * b, 3, 1e-10, 60, [], [], [], 2);
%! assert (x, 1i * (1:6)', 1e-7);  assert (flag, 0);
%!test [~, flag, ~, iter] = gmres (circshift (eye (5), 1), eye (5, 1), [], 1e-6, 3);  assert ([flag, iter], [3, 0, 0]);
