## [A, M, X, TOL, MAXIT, LEFT, RIGHT] = __krylov__ (WHO, A, B, TOL, MAXIT, M1, M2, X0, EXTRA, SIDES)
## The arguments that pcg, bicgstab and their kin share, checked and with defaults: A and M (the solution with M1, then
## with M2) as handles, and each of the two, X the first guess. SIDES: handles take 'notransp' or 'transp', too.
function [apply, solve, x, tol, maxit, solve1, solve2] = ...
  __krylov__ (who, A, b, tol, maxit, M1, M2, x0, extra, sides = false)
  apply = operator_of (who, 'A', A, extra, sides);
  if (isnumeric (A) && rows (A) != rows (b) || ! isnumeric (b) || columns (b) != 1)
    error ('__alltohandles__: dimension of B is not consistent with A');
  end
  n = rows (b);
  if (isempty (tol))
    tol = 1e-6;
  end
  if (isempty (maxit))
    maxit = min (n, 20);
  end
  if (! (isnumeric (tol) && isscalar (tol)))
    error ('%s: TOL must be a number', who);
  end
  if (! (isnumeric (maxit) && isscalar (maxit)))
    error ('%s: MAXIT must be a number', who);
  end
  solve1 = solver_of (who, 'M1', M1, extra, sides);
  solve2 = solver_of (who, 'M2', M2, extra, sides);
  if (isempty (M1) && isempty (M2))
    solve = solve1;
  elseif (isempty (M2))
    solve = solve1;
  elseif (isempty (M1))
    solve = solve2;
  else
    ## M = M1 M2: backwards for the transposed one
    solve = @(r, varargin) in_turn (solve1, solve2, r, varargin{:});
  end
  x = x0;
  if (isempty (x))
    x = zeros (n, 1);
  end
end

function r = in_turn (first, second, r, varargin)
  if (! isempty (varargin) && strcmp (varargin{1}, 'transp'))
    r = first (second (r, varargin{:}), varargin{:});
  else
    r = second (first (r, varargin{:}), varargin{:});
  end
end

function f = operator_of (who, name, A, extra, sides)
  if (ischar (A))
    A = str2func (A);
  end
  if (is_function_handle (A))
    if (isempty (extra))
      f = A;
    elseif (sides)
      f = @(x, side) A (x, side, extra{:});
    else
      f = @(x) A (x, extra{:});
    end
  elseif (! isnumeric (A) || rows (A) != columns (A))
    error ('%s: %s must be a square matrix or a function handle', who, name);
  elseif (sides)
    f = @(x, side) either_side (A, x, side);
  else
    f = @(x) A * x;
  end
end

function y = either_side (A, x, side)
  if (strcmp (side, 'transp'))
    y = A' * x;
  else
    y = A * x;
  end
end

function f = solver_of (who, name, M, extra, sides)
  if (isempty (M) || is_function_handle (M) || ischar (M))
    f = @(r, varargin) r;
    if (! isempty (M))
      f = operator_of (who, name, M, extra, sides);
    end
  elseif (! isnumeric (M) || rows (M) != columns (M))
    error ('%s: %s must be a square matrix or a function handle', who, name);
  elseif (sides)
    f = @(x, side) either_side_solved (M, x, side);
  else
    f = @(x) M \ x;
  end
end

function y = either_side_solved (M, x, side)
  if (strcmp (side, 'transp'))
    y = M' \ x;
  else
    y = M \ x;
  end
end

%!error <pcg: A must be a square matrix or a function handle> pcg (ones (2, 3), [1; 2])
%!error <gmres: M1 must be a square matrix or a function handle> gmres (eye (2), [1; 2], [], [], [], ones (2, 3))
%!error <__alltohandles__: dimension of B is not consistent with A> bicgstab (eye (2), [1; 2; 3])
