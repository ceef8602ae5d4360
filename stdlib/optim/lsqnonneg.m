## X = lsqnonneg (C, D)
## X = lsqnonneg (C, D, X0)
## X = lsqnonneg (C, D, X0, OPTIONS)
## [X, RESNORM, RESIDUAL, EXITFLAG, OUTPUT, LAMBDA] = lsqnonneg (...)
## The X without negative elements that minimises norm (C*X - D), by the active set method (C. L. Lawson, R. J. Hanson:
## Solving Least Squares Problems, 1974, chapter 23). Positive elements of X0 say where to begin. RESNORM is the squared
## norm of RESIDUAL = D - C*X, EXITFLAG the number of iterations (0: MaxIter was not enough), LAMBDA the multipliers.
##   >> lsqnonneg ([1 0; 0 1], [1; -1])
##   ans =
##
##      1
##      0
##
## See also: optimset, linsolve
function [x, resnorm, residual, exitflag, output, lambda] = lsqnonneg (C, d, x0, options)
  if (nargin == 1 && strcmp (C, 'defaults'))
    x = optimset ('lsqnonneg');
    return;
  elseif (nargin < 2)
    print_usage ();
  end
  if (! (isnumeric (C) && ismatrix (C) && isnumeric (d) && ismatrix (d)))
    error ('lsqnonneg: C and D must be numeric matrices');
  end
  if (nargin < 4)
    options = struct ();
  elseif (! isstruct (options))
    error ('lsqnonneg: OPTIONS must be a struct');
  end
  if (rows (C) != rows (d))
    error ('Octave:nonconformant-args', 'operator *: nonconformant arguments (op1 is 0x%d, op2 is %dx%d)', rows (C), size (d));
  end
  n = columns (C);
  maxiter = optimget (options, 'MaxIter', 1e5);
  x = zeros (n, 1);
  free = false (n, 1);
  if (nargin > 2 && ! isempty (x0))
    free = x0(:) > 0;
    [x, free] = stay_positive (C, d, max (x0(:), 0), free);
  end
  tol = 10 * eps * norm (C, 1) * max (size (C));
  iter = 1;
  done = false;
  while (iter < maxiter)
    iter++;
    w = C' * (d - C * x);
    w(free) = 0;
    [most, k] = max (w);
    if (isempty (most) || most <= tol)
      done = true;
      break;
    end
    free(k) = true;
    [x, free] = stay_positive (C, d, x, free);
  end
  lambda = C' * (d - C * x);
  lambda(free) = 0;
  residual = d - C * x;
  resnorm = residual' * residual;
  exitflag = iter * done;
  output = struct ('algorithm', 'nnls', 'iterations', iter);
end

## Go from x towards the least squares solution in the free variables, giving up those that would turn negative.
function [x, free] = stay_positive (C, d, x, free)
  while (any (free))
    z = zeros (size (x));
    z(free) = C(:, free) \ d;
    low = free & z <= 0;
    if (! any (low))
      x = z;
      return;
    end
    step = min (x(low) ./ (x(low) - z(low)));
    x += step * (z - x);
    free(low & x <= eps * max (abs (x))) = false;
    if (all (free(low)))
      free(find (low, 1)) = false;
    end
    x(! free) = 0;
  end
end

%!assert (lsqnonneg ([1 1; 1 2; 1 3], [2; 3; 4]), [1; 1], 1e-12)
%!test [x, r, res, flag] = lsqnonneg ([1 2; 3 4; 5 6], [7; 8; -9]); assert (x, [0; 0]); assert (r, 194); assert (flag, 2)
%!assert (lsqnonneg ([1 2; 3 4], [1; 2], [1; 1]), [0; 0.5], 1e-12)
%!error <lsqnonneg: C and D must be numeric matrices> lsqnonneg ({}, 1)
%!error <lsqnonneg: OPTIONS must be a struct> lsqnonneg ([1 2; 3 4], [1; 2], [], 3)
%!error <Invalid call to lsqnonneg> lsqnonneg (1)
%!assert (lsqnonneg ('defaults'), optimset ('lsqnonneg'))
