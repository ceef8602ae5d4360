## X = tfqmr (A, B)
## X = tfqmr (A, B, TOL, MAXIT, M1, M2, X0, ...)
## [X, FLAG, RELRES, ITER, RESVEC] = tfqmr (...)
## A * X = B by quasi-minimal residuals without transposes (R. Freund, SIAM J. Sci. Comput. 14, 1993; Saad: Iterative
## methods for sparse linear systems, algorithm 7.8): A is N x N or a function (or its name) of a vector that returns A
## times it; B is N x 1. TOL, MAXIT, M1, M2, X0 and more arguments are those of pcg.
## FLAG: 0 converged, 1 MAXIT reached, 2 preconditioner singular, 3 stagnation, 4 breakdown. X is the iterate of least
## residual, number ITER; RELRES: its residual / |B|; RESVEC: the norms, two for each iteration.
##   >> A = sparse ([4 1 0; 0 3 1; 1 0 2]);
##   >> [x, flag] = tfqmr (A, A * [1; 2; 3]);
##   >> round (x'), flag
##   ans =
##
##      1   2   3
##
##   flag = 0
## See also: pcg, gmres, bicgstab, ilu
function [x, flag, relres, iter, resvec] = tfqmr (A, b, tol = [], maxit = [], M1 = [], M2 = [], x0 = [], varargin)
  if (nargin < 2)                           # Octave uses what is not there
    error ("Octave:undefined-function", "'%s' undefined", "Ab"(nargin + 1));
  end
  method = struct ('name', 'tfqmr', 'zero', 'tfqmr ', 'sides', false, 'per', 2, 'told', 1, 'count', @(at) floor (at / 2), ...
                   'start', @start, 'step', @step);
  [x, flag, relres, iter, resvec] = __krylov_loop__ (method, nargout, A, b, tol, maxit, M1, M2, x0, varargin);
end

function s = start (x, b, apply)
  s.r = s.shadow = s.w = s.u = b - apply (x);
  s.d = s.d_image = 0;
  s.theta = s.eta = 0;
  s.tau = norm (s.r);
  s.rho = s.shadow' * s.r;
end

## Half an iteration.
function [s, dx, flag, judged] = step (s, apply, solve, at)
  dx = [];
  flag = 0;
  judged = true;
  if (mod (at, 2) == 0)
    if (at == 0)
      [z, singular] = __krylov_solve__ (solve, s.u);
      if (singular)
        flag = 2;
        return;
      end
      s.v = s.u_image = apply (z);
    else
      before = s.rho;
      s.rho = s.shadow' * s.w;
      beta = s.rho / before;
      s.u = s.w + beta * s.u;
      last = s.u_image;
      s.u_image = apply (__krylov_solve__ (solve, s.u));
      s.v = s.u_image + beta * (last + beta * s.v);
    end
    across = s.shadow' * s.v;
    if (s.rho == 0 || across == 0)
      flag = 4;
      return;
    end
    s.alpha = s.rho / across;
  else
    ## the second half step goes along u - alpha v
    s.u -= s.alpha * s.v;
    s.u_image = apply (__krylov_solve__ (solve, s.u));
  end
  s.w -= s.alpha * s.u_image;
  factor = s.theta ^ 2 / s.alpha * s.eta;
  s.d = s.u + factor * s.d;
  s.d_image = s.u_image + factor * s.d_image;
  s.theta = norm (s.w) / s.tau;
  c = 1 / sqrt (1 + s.theta ^ 2);
  s.tau *= s.theta * c;
  s.eta = c ^ 2 * s.alpha;
  dx = s.eta * __krylov_solve__ (solve, s.d);
  s.r -= s.eta * s.d_image;
end

%!error tfqmr (1)
%!test
%! A = toeplitz (sparse ([4 -1 0 0 0 -1]), sparse ([4 2 0 1 0 0]));  b = A * (1:6)';  M = diag (diag (A));
%! [x, flag, ~, iter, resvec] = tfqmr (A, b, 1e-9, 30, @(x, k) x / 4, M, (6:-1:1)', 1);
%! assert (x, (1:6)', 1e-6);  assert (flag, 0);  assert (size (resvec), [numel(resvec), 1]);
%!test [~, flag, relres] = tfqmr (eye (3), [1; 2; 3], 1e-6, 3, zeros (3));  assert ([flag, relres], [2, 1]);
