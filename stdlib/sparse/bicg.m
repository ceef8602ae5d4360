## X = bicg (A, B)
## X = bicg (A, B, TOL, MAXIT, M1, M2, X0, ...)
## [X, FLAG, RELRES, ITER, RESVEC] = bicg (...)
## A * X = B by biconjugate gradients (Saad: Iterative methods for sparse linear systems, algorithm 7.3): A is N x N or a
## function (or its name) of a vector and 'notransp' or 'transp' that returns A or A' times it; B is N x 1. TOL, MAXIT, M1,
## M2, X0 and more arguments are those of pcg; M1 and M2 as functions take 'notransp' or 'transp', too.
## FLAG: 0 converged, 1 MAXIT reached, 2 preconditioner singular, 3 stagnation, 4 breakdown. X is the iterate of least
## residual, number ITER; RELRES: its residual / |B|; RESVEC: all residual norms.
##   >> A = sparse ([4 1 0; 0 3 1; 1 0 2]);
##   >> [x, flag] = bicg (A, A * [1; 2; 3]);
##   >> round (x'), flag
##   ans =
##
##      1   2   3
##
##   flag = 0
## See also: pcg, gmres, bicgstab, ilu
function [x, flag, relres, iter, resvec] = bicg (A, b, tol = [], maxit = [], M1 = [], M2 = [], x0 = [], varargin)
  if (nargin < 2)                           # Octave uses what is not there
    error ("Octave:undefined-function", "'%s' undefined", "Ab"(nargin + 1));
  end
  method = struct ('name', 'bicg', 'zero', 'bicg', 'sides', true, 'per', 1, 'told', 1, 'count', @(at) at, ...
                   'start', @start, 'step', @step);
  [x, flag, relres, iter, resvec] = __krylov_loop__ (method, nargout, A, b, tol, maxit, M1, M2, x0, varargin);
end

## The other residual, the shadow, is that of A' from the same first guess.
function s = start (x, b, apply)
  s.r = b - apply (x, 'notransp');
  s.shadow = b - apply (x, 'transp');
  s.p = s.p_t = 0;
  s.rho = 1;
end

function [s, dx, flag, judged] = step (s, apply, solve, at)
  dx = [];
  flag = 0;
  judged = true;
  [z, singular] = __krylov_solve__ (solve, s.r, 'notransp');
  if (! singular)
    [z_t, singular] = __krylov_solve__ (solve, s.shadow, 'transp');
  end
  if (singular)
    flag = 2;
    return;
  end
  before = s.rho;
  s.rho = s.shadow' * z;
  beta = (at > 0) * s.rho / before;
  s.p = z + beta * s.p;
  s.p_t = z_t + beta' * s.p_t;
  q = apply (s.p, 'notransp');
  across = s.p_t' * q;
  if (s.rho == 0 || across == 0)
    flag = 4;
    return;
  end
  alpha = s.rho / across;
  dx = alpha * s.p;
  s.r -= alpha * q;
  s.shadow -= alpha' * apply (s.p_t, 'transp');
end

%!error bicg (1)
%!test
%! A = toeplitz (sparse ([4 -1 0 0 0 -1]), sparse ([4 2 0 1 0 0]));  b = A * (1:6)';  M = diag (diag (A));
%! [x, flag, ~, iter, resvec] = bicg (A, b, 1e-9, 30, @(x, side, k) x / 4, M, (6:-1:1)', 1);
%! assert (x, (1:6)', 1e-6);  assert (flag, 0);  assert (size (resvec), [iter + 1, 1]);
%!test [~, flag, relres] = bicg (eye (3), [1; 2; 3], 1e-6, 3, zeros (3));  assert ([flag, relres], [2, 1]);
