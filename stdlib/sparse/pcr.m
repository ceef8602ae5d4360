## X = pcr (A, B)
## X = pcr (A, B, TOL, MAXIT, M, X0, ...)
## [X, FLAG, RELRES, ITER, RESVEC] = pcr (...)
## A * X = B by preconditioned conjugate residuals with the recurrence of three terms (W. Hackbusch: Iterative solution of
## large sparse systems of equations, section 9.5.4): A is N x N, Hermitian, perhaps indefinite, or a function (or its
## name) of a vector that returns A times it; B is N x 1. TOL: |B - A*X| <= TOL * the first one is enough (1e-6). MAXIT:
## iterations at most (20). M: preconditioner, a positive definite matrix or a function that solves with it. X0: the first
## guess. More arguments go to the functions.
## FLAG: 0 converged, 1 MAXIT reached (even if just then the residual is small enough), 3 breakdown. RELRES: the last residual / the first; RESVEC: all norms, a row.
##   >> A = toeplitz (sparse ([2 -1 0 0]));
##   >> [x, flag, ~, iter] = pcr (A, A * (1:4)');
##   >> round (x'), flag, iter
##   ans =
##
##      1   2   3   4
##
##   flag = 0
##   iter = 4
## See also: pcg, gmres
function [x, flag, relres, iter, resvec] = pcr (A, b, tol = [], maxit = [], M = [], x0 = [], varargin)
  if (nargin < 2)                           # Octave uses what is not there
    error ("Octave:undefined-function", "'b' undefined");
  end
  if (isempty (maxit))
    maxit = 20;
  end
  [apply, solve, x, tol, maxit] = __krylov__ ('pcr', A, b, tol, maxit, M, [], x0, varargin);
  warning ('error', 'Octave:singular-matrix', 'local');
  warning ('error', 'Octave:nearly-singular-matrix', 'local');
  r = b - apply (x);
  resvec = norm (r);
  iter = flag = 0;
  [p, singular] = __krylov_solve__ (solve, r);
  if (singular)
    flag = 3;
  end
  p_image = apply (p);
  before = z_before = 0;
  size_before = 1;
  while (flag == 0 && resvec(end) > tol * resvec(1) && iter < maxit)
    z = __krylov_solve__ (solve, p_image);
    size_p = p_image' * z;
    if (size_p == 0)
      flag = 3;
      break;
    end
    lambda = (z' * r) / size_p;
    x += lambda * p;
    r -= lambda * p_image;
    iter++;
    resvec(1, end+1) = norm (r);
    ## the next direction: M \ A p less its parts along this one and the one before
    z_image = apply (z);
    a = (z' * z_image) / size_p;
    c = (z_before' * z_image) / size_before;
    if (iter == 1)
      [next, next_image] = deal (z - a * p, z_image - a * p_image);
    else
      [next, next_image] = deal (z - a * p - c * before, z_image - a * p_image - c * image_before);
    end
    before = p;
    image_before = p_image;
    z_before = z;
    size_before = size_p;
    p = next;
    p_image = next_image;
  end
  if (flag == 0 && iter >= maxit)
    flag = 1;
  end
  relres = resvec(end) / resvec(1);
  if (nargout < 2)
    if (flag == 0)
      printf ("pcr: converged in %d iterations. \npcr: the initial residual norm was reduced %g times\n", iter, 1 / relres);
    elseif (flag == 1)
      warning ("pcr: maximum number of iterations (%d) reached\n", iter);
      warning ("pcr: the initial residual norm was reduced %g times\n", 1 / relres);
    else
      warning ("pcr: breakdown occurred:\n  the preconditioned matrix is singular, or not positive definite\n");
    end
  end
end

%!error pcr (1)
%!test
%! A = toeplitz (sparse ([4 -1 0 0 0 -1])) - 3.5 * speye (6);  b = A * (1:6)';
%! [x, flag, ~, iter, resvec] = pcr (A, b, 1e-9, 30, @(x, k) x / 4, (6:-1:1)', 1);
%! assert (x, (1:6)', 1e-6);  assert ([flag, size(resvec)], [0, 1, iter + 1]);
%!test [~, flag, relres] = pcr (eye (3), [1; 2; 3], 1e-6, 3, zeros (3));  assert ([flag, relres], [3, 1]);
