## X = cgs (A, B)
## X = cgs (A, B, TOL, MAXIT, M1, M2, X0, ...)
## [X, FLAG, RELRES, ITER, RESVEC] = cgs (...)
## A * X = B by conjugate gradients squared (P. Sonneveld, SIAM J. Sci. Stat. Comput. 10, 1989; Saad: Iterative methods
## for sparse linear systems, algorithm 7.6): A is N x N or a function (or its name) of a vector that returns A times it;
## B is N x 1. TOL, MAXIT, M1, M2, X0 and more arguments are those of pcg.
## FLAG: 0 converged, 1 MAXIT reached, 2 preconditioner singular, 3 stagnation, 4 breakdown. X is the iterate of least
## residual, number ITER; RELRES: its residual / |B|; RESVEC: all residual norms.
##   >> A = sparse ([4 1 0; 0 3 1; 1 0 2]);
##   >> [x, flag] = cgs (A, A * [1; 2; 3]);
##   >> round (x'), flag
##   ans =
##
##      1   2   3
##
##   flag = 0
## See also: pcg, gmres, bicgstab, ilu
function [x, flag, relres, iter, resvec] = cgs (A, b, tol = [], maxit = [], M1 = [], M2 = [], x0 = [], varargin)
  if (nargin < 2)                           # Octave uses what is not there
    error ("Octave:undefined-function", "'%s' undefined", "Ab"(nargin + 1));
  end
  method = struct ('name', 'cgs', 'zero', 'cgs ', 'sides', false, 'per', 1, 'told', 1, 'count', @(at) at, ...
                   'start', @start, 'step', @step);
  [x, flag, relres, iter, resvec] = __krylov_loop__ (method, nargout, A, b, tol, maxit, M1, M2, x0, varargin);
end

function s = start (x, b, apply)
  s.r = s.shadow = b - apply (x);
  s.p = s.q = 0;
  s.rho = 1;
end

function [s, dx, flag, judged] = step (s, apply, solve, at)
  dx = [];
  flag = 0;
  judged = true;
  before = s.rho;
  s.rho = s.shadow' * s.r;
  beta = (at > 0) * s.rho / before;
  u = s.r + beta * s.q;
  s.p = u + beta * (s.q + beta * s.p);
  [z, singular] = __krylov_solve__ (solve, s.p);
  if (singular)
    flag = 2;
    return;
  end
  v = apply (z);
  across = s.shadow' * v;
  if (s.rho == 0 || across == 0)
    flag = 4;
    return;
  end
  alpha = s.rho / across;
  s.q = u - alpha * v;
  dx = alpha * __krylov_solve__ (solve, u + s.q);
  s.r -= apply (dx);
end

%!error cgs (1)
%!test
%! A = toeplitz (sparse ([4 -1 0 0 0 -1]), sparse ([4 2 0 1 0 0]));  b = A * (1:6)';  M = diag (diag (A));
%! [x, flag, ~, iter, resvec] = cgs (A, b, 1e-9, 30, @(x, k) x / 4, M, (6:-1:1)', 1);
%! assert (x, (1:6)', 1e-6);  assert (flag, 0);  assert (size (resvec), [iter + 1, 1]);
%!test [~, flag, relres] = cgs (eye (3), [1; 2; 3], 1e-6, 3, zeros (3));  assert ([flag, relres], [2, 1]);
