## X = pcg (A, B)
## X = pcg (A, B, TOL, MAXIT, M1, M2, X0, ...)
## [X, FLAG, RELRES, ITER, RESVEC, EIGEST] = pcg (...)
## A * X = B by preconditioned conjugate gradients (Saad: Iterative methods for sparse linear systems, algorithm 9.1); A
## is N x N, Hermitian and positive definite, or a function (or its name) of a vector that returns A times it; B is N x 1.
## TOL: |B - A*X| <= TOL * |B| is enough (1e-6). MAXIT: iterations at most (min (N, 20)). M1 * M2 is the preconditioner:
## matrices or functions that solve with them. X0: the first guess (zeros). More arguments go to the functions.
## FLAG: 0 converged, 1 MAXIT reached, 2 preconditioner singular, 3 stagnation, 4 not positive definite. X is the iterate
## of least residual, number ITER; RELRES: its residual / |B|. RESVEC: all residual norms; with EIGEST (least and largest
## eigenvalue as estimated) its second column has them in the preconditioner's norm.
##   >> A = toeplitz (sparse ([4 -1 0 0 0]));
##   >> [x, flag, relres, iter] = pcg (A, A * [1 2 3 4 5]');
##   >> round (x'), flag, iter
##   ans =
##
##      1   2   3   4   5
##
##   flag = 0
##   iter = 5
## See also: gmres, bicgstab, ichol
function [x, flag, relres, iter, resvec, eigest] = pcg (A, b, tol = [], maxit = [], M1 = [], M2 = [], x0 = [], varargin)
  if (nargin < 2)                           # Octave uses what is not there
    error ("Octave:undefined-function", "'b' undefined");
  end
  [apply, solve, x, tol, maxit] = __krylov__ ('pcg', A, b, tol, maxit, M1, M2, x0, varargin);
  if (tol >= 1)
    warning ("Input tol is bigger than 1. \n Try to use a smaller tolerance.");
  elseif (tol <= eps / 2)
    warning ("Input tol may not be achievable by pcg. \n Try to use a bigger tolerance");
  end
  eigest = [NaN, NaN];
  size_b = norm (b);
  if (size_b == 0)
    x = zeros (rows (b), 1);
    flag = relres = iter = resvec = 0;
    if (nargout < 2)
      printf ("The right hand side vector is all zero so pcg \nreturned an all zero solution without iterating.\n");
    end
    return;
  end
  warning ('error', 'Octave:singular-matrix', 'local');
  warning ('error', 'Octave:nearly-singular-matrix', 'local');
  r = b - apply (x);
  best = x;
  resvec = norm (r);
  least = resvec;
  iter = 0;
  weighted = resvec;
  lanczos = zeros (0, 2);
  flag = 1;
  p = 0;
  rho = 1;
  at = 1;
  while (resvec(at) > tol * size_b && at <= maxit)
    try
      z = solve (r);
    catch err
      if (isempty (strfind (err.identifier, 'singular-matrix')))
        rethrow (err);
      end
      flag = 2;
      break;
    end
    if (! all (isfinite (z)))
      flag = 2;
      break;
    end
    before = rho;
    rho = r' * z;
    weighted(at) = sqrt (abs (rho));
    if (at > 1)
      beta = rho / before;
    else
      beta = 0;
    end
    p = z + beta * p;
    q = apply (p);
    curved = p' * q;
    ## both are real and positive where A and M are Hermitian and positive definite
    if (! (real (rho) > 0 && real (curved) > 0 && abs (imag (curved)) <= sqrt (eps) * abs (curved)))
      flag = 4;
      break;
    end
    alpha = rho / curved;
    x += alpha * p;
    r -= alpha * q;
    lanczos(at, :) = [real(alpha), real(beta)];
    at++;
    resvec(at, 1) = norm (r);
    if (resvec(at) < least)
      least = resvec(at);
      best = x;
      iter = at - 1;
    end
    if (norm (alpha * p) <= eps * norm (x) && resvec(at) > tol * size_b)
      flag = 3;
      break;
    end
  end
  if (flag == 1 && resvec(at) <= tol * size_b)
    flag = 0;
  end
  x = best;
  relres = least / size_b;
  if (nargout > 5)
    if (flag != 2 && numel (weighted) < at)
      weighted(at) = sqrt (abs (r' * solve (r)));
    end
    resvec(:, 2) = weighted(1:at)(:);
    eigest = estimate (lanczos, flag);
  elseif (nargout < 2)
    tell (flag, at, tol, iter, relres);
  end
end

function tell (flag, at, tol, iter, relres)
  if (flag == 0)
    printf ("pcg converged at iteration %d with relative residual %d\n", iter, relres);
    return;
  end
  why = {"the maximum number of iteration was reached, \nThe iterated", "the preconditioned matrix is singular.\nThe iterated", ...
         "of stagnation. \nThe iterate", "the (preconditioned) matrix is not positive definite. \nThe iterate"};
  printf ("pcg stopped at iteration %d without converging to the desired tolerance %d because %s returned ", at, tol, why{flag});
  printf ("(number %d) has relative residual %d \n", iter, relres);
end

## The extreme eigenvalues of the Lanczos matrix that all steps but the last make.
function eigest = estimate (steps, flag)
  eigest = [NaN, NaN];
  n = rows (steps) - 1;
  if (flag == 4)
    warning ('pcg: eigenvalue estimate failed: matrix not positive definite?');
  elseif (n < 1)
    warning ('pcg: eigenvalue estimate failed: iteration converged too fast');
  else
    main = 1 ./ steps(1:n, 1) + [0; steps(2:n, 2) ./ steps(1:n-1, 1)];
    side = sqrt (steps(2:n, 2)) ./ steps(1:n-1, 1);
    T = diag (main) + diag (side, 1) + diag (side, -1);
    found = eig (T);
    eigest = [found(1), found(end)];
  end
end

%!error pcg (1)
%!test
%! A = toeplitz (sparse ([4 -1 0 0 0 0])) + sparse (diag (1:6));  b = A * (1:6)';
%! [x, flag, ~, iter, resvec, eigest] = pcg (A, b, 1e-12, 20, [], [], (6:-1:1)');
%! assert (x, (1:6)', 1e-9);  assert ([flag, size(resvec)], [0, iter + 1, 2]);
%! assert (eigest, [min(eig (full (A))), max(eig (full (A)))], 0.1);
%!test [~, flag] = pcg (-eye (3), [1; 2; 3]);  assert (flag, 4);
%!test [~, flag, relres, iter] = pcg (eye (3), [1; 2; 3], 1e-6, 3, zeros (3));  assert ([flag, relres, iter], [2, 1, 0]);
