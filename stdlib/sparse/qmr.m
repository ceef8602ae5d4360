## X = qmr (A, B)
## X = qmr (A, B, TOL, MAXIT, M1, M2, X0, ...)
## [X, FLAG, RELRES, ITER, RESVEC] = qmr (...)
## A * X = B by quasi-minimal residuals (R. Freund, N. Nachtigal, Numer. Math. 60, 1991; R. Barrett et al.: Templates for
## the solution of linear systems, 1994): A is N x N or a function (or its name) of a vector and 'notransp' or 'transp'
## that returns A or A' times it; B is N x 1. TOL, MAXIT, M1 (from the left), M2 (from the right), X0 and more arguments
## are those of pcg; M1 and M2 as functions take 'notransp' or 'transp', too.
## FLAG: 0 converged, 1 MAXIT reached, 2 preconditioner singular, 3 stagnation or breakdown. X is the last iterate, number
## ITER; RELRES: its residual / |B|; RESVEC: all residual norms.
##   >> A = sparse ([4 1 0; 0 3 1; 1 0 2]);
##   >> [x, flag] = qmr (A, A * [1; 2; 3]);
##   >> round (x'), flag
##   ans =
##
##      1   2   3
##
##   flag = 0
## See also: pcg, gmres, bicg, tfqmr
function [x, flag, relres, iter, resvec] = qmr (A, b, tol = [], maxit = [], M1 = [], M2 = [], x0 = [], varargin)
  if (nargin < 2)
    print_usage ();
  end
  [apply, ~, x, tol, maxit, left, right] = __krylov__ ('qmr', A, b, tol, maxit, M1, M2, x0, varargin, true);
  size_b = norm (b);
  if (size_b == 0)
    x = zeros (rows (b), 1);
    flag = relres = iter = resvec = 0;
    return;
  end
  warning ('error', 'Octave:singular-matrix', 'local');
  warning ('error', 'Octave:nearly-singular-matrix', 'local');
  enough = tol * size_b;
  r = v = w = b - apply (x, 'notransp');
  resvec = norm (r);
  iter = 0;
  [y, singular] = __krylov_solve__ (left, v, 'notransp');
  [z, other] = __krylov_solve__ (right, w, 'transp');
  flag = 1 + (singular || other);
  rho = norm (y);
  xi = norm (z);
  gamma = 1;
  eta = -1;
  theta = 0;
  epsilon = 1;
  p = q = d = s = 0;
  while (flag == 1 && resvec(end) > enough && iter < maxit)
    if (rho == 0 || xi == 0)
      flag = 3;
      break;
    end
    v /= rho;
    y /= rho;
    w /= xi;
    z /= xi;
    delta = z' * y;
    if (delta == 0)
      flag = 3;
      break;
    end
    start = iter > 0;
    p = __krylov_solve__ (right, y, 'notransp') - start * (xi * delta / epsilon) * p;
    q = __krylov_solve__ (left, z, 'transp') - start * (rho * delta / epsilon)' * q;
    p_image = apply (p, 'notransp');
    epsilon = q' * p_image;
    if (epsilon == 0)
      flag = 3;
      break;
    end
    beta = epsilon / delta;
    v = p_image - beta * v;
    y = __krylov_solve__ (left, v, 'notransp');
    w = apply (q, 'transp') - beta' * w;
    z = __krylov_solve__ (right, w, 'transp');
    rho_before = rho;
    rho = norm (y);
    xi = norm (z);
    gamma_before = gamma;
    theta_before = theta;
    theta = rho / (gamma_before * abs (beta));
    gamma = 1 / sqrt (1 + theta ^ 2);
    eta = -eta * rho_before * gamma ^ 2 / (beta * gamma_before ^ 2);
    d = eta * p + (theta_before * gamma) ^ 2 * d;
    s = eta * p_image + (theta_before * gamma) ^ 2 * s;
    x += d;
    r -= s;
    iter++;
    resvec(end+1, 1) = norm (r);
    if (resvec(end) > enough && norm (d) <= eps * norm (x))
      flag = 3;
    end
  end
  if (flag == 1 && resvec(end) <= enough)
    flag = 0;
  end
  relres = resvec(end) / size_b;
  if (nargout < 2)
    __krylov_told__ ('qmr', flag, iter, tol, iter, relres);
  end
end

%!error qmr (1)
%!test
%! A = toeplitz (sparse ([4 -1 0 0 0 -1]), sparse ([4 2 0 1 0 0]));  b = A * (1:6)';  M = diag (diag (A));
%! [x, flag, ~, iter, resvec] = qmr (A, 2i * b, 1e-9, 30, @(x, side, k) x / 4, M, (6:-1:1)', 1);
%! assert (x, 2i * (1:6)', 1e-6);  assert ([flag, size(resvec)], [0, iter + 1, 1]);
%!test [~, flag, relres] = qmr (eye (3), [1; 2; 3], 1e-6, 3, zeros (3));  assert ([flag, relres], [2, 1]);
%!test [~, flag, ~, iter] = qmr (circshift (eye (5), 1), eye (5, 1));  assert ([flag, iter], [3, 0]);
