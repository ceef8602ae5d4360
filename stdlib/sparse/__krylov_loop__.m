## [X, FLAG, RELRES, ITER, RESVEC] = __krylov_loop__ (METHOD, WANTED, A, B, TOL, MAXIT, M1, M2, X0, EXTRA)
## What bicg, bicgstab, cgs and tfqmr have in common: the arguments are checked, steps taken until the residual is small,
## and the iterate of least residual returned. With less than two results WANTED it is told how that went. METHOD:
##   name   for messages; zero: what is told of a right side of zeros
##   sides  functions take 'notransp' or 'transp', too
##   per    steps in an iteration; told: of how many steps the messages count the iterations
##   count  number of the iteration after so many steps
##   start  S = start (X, B, APPLY): the method's vectors, the residual R among them
##   step   [S, DX, FLAG, JUDGED] = step (S, APPLY, SOLVE, AT): the step with number AT (from 0) changes X by DX, S.R is
##          the new residual; FLAG: 0, or why there is no step; JUDGED: a step too small to change X is stagnation
function [x, flag, relres, iter, resvec] = __krylov_loop__ (method, wanted, A, b, tol, maxit, M1, M2, x0, extra)
  [apply, solve, x, tol, maxit] = __krylov__ (method.name, A, b, tol, maxit, M1, M2, x0, extra, method.sides);
  size_b = norm (b);
  if (size_b == 0)
    x = zeros (rows (b), 1);
    flag = relres = iter = resvec = 0;
    if (wanted < 2)
      printf ("The right hand side vector is all zero so %s\nreturned an all zero solution without iterating.\n", method.zero);
    end
    return;
  end
  warning ('error', 'Octave:singular-matrix', 'local');
  warning ('error', 'Octave:nearly-singular-matrix', 'local');
  enough = tol * size_b;
  s = method.start (x, b, apply);
  best = x;
  resvec = least = norm (s.r);
  iter = at = flag = 0;
  while (resvec(end) > enough && at < method.per * maxit)
    [s, dx, flag, judged] = method.step (s, apply, solve, at);
    if (flag != 0)
      break;
    end
    x += dx;
    at++;
    resvec(end+1, 1) = norm (s.r);
    if (resvec(end) < least)
      least = resvec(end);
      best = x;
      iter = method.count (at);
    end
    if (judged && resvec(end) > enough && norm (dx) <= eps * norm (x))
      flag = 3;
      break;
    end
  end
  if (flag == 0 && resvec(end) > enough)
    flag = 1;
  end
  x = best;
  relres = least / size_b;
  if (wanted < 2)
    __krylov_told__ (method.name, flag, floor (at / method.told), tol, iter, relres);
  end
end

%!error <cgs: TOL must be a number> cgs (eye (2), [1; 1], 'a')
