## X = bicgstab (A, B)
## X = bicgstab (A, B, TOL, MAXIT, M1, M2, X0, ...)
## [X, FLAG, RELRES, ITER, RESVEC] = bicgstab (...)
## A * X = B by stabilized biconjugate gradients (H. van der Vorst, SIAM J. Sci. Stat. Comput. 13, 1992; Saad: Iterative
## methods for sparse linear systems, algorithm 7.7): A is N x N or a function (or its name) of a vector that returns A
## times it; B is N x 1. TOL, MAXIT, M1, M2, X0 and more arguments are those of pcg.
## FLAG: 0 converged, 1 MAXIT reached, 2 preconditioner singular, 3 stagnation, 4 breakdown. X is the iterate of least
## residual, number ITER (halves count); RELRES: its residual / |B|; RESVEC: the norms, two for each iteration.
##   >> A = sparse ([4 1 0; 0 3 1; 1 0 2]);
##   >> [x, flag] = bicgstab (A, A * [1; 2; 3]);
##   >> round (x'), flag
##   ans =
##
##      1   2   3
##
##   flag = 0
## See also: pcg, gmres, ilu
function [x, flag, relres, iter, resvec] = bicgstab (A, b, tol = [], maxit = [], M1 = [], M2 = [], x0 = [], varargin)
  if (nargin < 2)                           # Octave uses what is not there
    error ("Octave:undefined-function", "'%s' undefined", "Ab"(nargin + 1));
  end
  method = struct ('name', 'bicgstab', 'zero', 'bicgstab ', 'sides', false, 'per', 2, 'told', 2, 'count', @(at) at / 2, ...
                   'start', @start, 'step', @step);
  [x, flag, relres, iter, resvec] = __krylov_loop__ (method, nargout, A, b, tol, maxit, M1, M2, x0, varargin);
end

function s = start (x, b, apply)
  s.r = s.shadow = b - apply (x);
  s.rho = s.alpha = s.omega = 1;
  s.p = s.v = 0;
end

## Half an iteration: along the search direction, then what stabilizes.
function [s, dx, flag, judged] = step (s, apply, solve, at)
  dx = [];
  flag = 0;
  judged = mod (at, 2) == 0;
  if (judged)
    before = s.rho;
    s.rho = s.shadow' * s.r;
    s.p = s.r + s.rho / before * (s.alpha / s.omega) * (s.p - s.omega * s.v);
    [z, singular] = __krylov_solve__ (solve, s.p);
    if (singular)
      flag = 2;
      return;
    end
    s.v = apply (z);
    across = s.shadow' * s.v;
    if (s.rho == 0 || across == 0)
      flag = 4;
      return;
    end
    s.alpha = s.rho / across;
    dx = s.alpha * z;
    s.r -= s.alpha * s.v;
  else
    z = __krylov_solve__ (solve, s.r);
    t = apply (z);
    s.omega = (t' * s.r) / (t' * t);
    if (! isfinite (s.omega) || s.omega == 0)
      flag = 4;
      return;
    end
    dx = s.omega * z;
    s.r -= s.omega * t;
  end
end

%!error bicgstab (1)
%!test
%! A = toeplitz (sparse ([4 -1 0 0 0 -1]), sparse ([4 2 0 1 0 0]));  b = A * (1:6)';  M = diag (diag (A));
%! [x, flag, ~, iter, resvec] = bicgstab (A, b, 1e-10, 20, @(x, k) x / 4, M, (6:-1:1)', 1);
%! assert (x, (1:6)', 1e-6);  assert ([flag, size(resvec)], [0, 2 * iter + 1, 1]);
%!test [~, flag, ~, iter] = bicgstab (circshift (eye (5), 1), eye (5, 1));  assert ([flag, iter], [4, 0]);
%!test [~, flag, relres] = bicgstab (eye (3), [1; 2; 3], 1e-6, 3, zeros (3));  assert ([flag, relres], [2, 1]);
