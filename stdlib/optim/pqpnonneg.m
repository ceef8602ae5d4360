## [X, MINVAL, EXITFLAG, OUTPUT, LAMBDA] = pqpnonneg (C, D)
## [...] = pqpnonneg (C, D, X0, OPTIONS)
## The X >= 0 that makes X'*C*X/2 + D'*X smallest, where C is positive definite; the search begins at X0. EXITFLAG is the
## number of iterations, 0 if there were more than OPTIONS.MaxIter; OUTPUT names the algorithm, LAMBDA are the multipliers.
##   >> pqpnonneg ([2 0; 0 2], [-2; 5])'
##   ans =
##
##      1   0
##
## See also: lsqnonneg, qp
function [x, minval, exitflag, output, lambda] = pqpnonneg (c, d, x0 = [], options = struct ())
  if (nargin == 1 && strcmp (c, 'defaults'))
    x = optimset ('pqpnonneg');
    return;
  elseif (nargin < 2)
    print_usage ();
  elseif (! (isnumeric (c) && ismatrix (c) && isnumeric (d) && ismatrix (d)))
    error ("pqpnonneg: C and D must be numeric matrices");
  elseif (! issquare (c))
    error ("pqpnonneg: C must be a square matrix");
  elseif (! isstruct (options))
    error ("pqpnonneg: OPTIONS must be a struct");
  end
  n = rows (c);
  most_turns = optimget (options, "MaxIter", 1e5);
  x = zeros (n, 1);
  free = false (n, 1);
  if (! isempty (x0))
    free = max (x0(:), 0) > 0;
    if (numel (free) != n)
      x = zeros (numel (free), 1);
    end
    [x, free] = stay_positive (c, d, max (x0(:), 0), free);
  end
  iter = 1;
  done = false;
  while (iter < most_turns)
    iter++;
    slope = -(d + c * x);
    slope(free) = 0;
    [most, k] = max (slope);
    if (isempty (most) || most <= 0)
      done = true;
      break;
    end
    free(k) = true;
    [x, free] = stay_positive (c, d, x, free);
  end
  minval = (x' * c * x) / 2 + d' * x;
  exitflag = iter * done;
  output = struct ("algorithm", "nnls-pqp", "iterations", iter);
  lambda = -(d + c * x);
  lambda(free) = 0;
end

## From x >= 0 towards the solution for the FREE variables, as far as none gets negative; those that come to 0 are bound.
function [x, free] = stay_positive (c, d, x, free)
  while (any (free))
    z = zeros (size (x));
    z(free) = -(c(free, free) \ d(free));
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

%!assert (pqpnonneg ([3 2; 2 2], [6; 5]), [0; 0])
%!assert (pqpnonneg ([3 2; 2 2], [-6; -5]), [1; 1.5], 1e-10)
%!assert (pqpnonneg ('defaults'), optimset ('pqpnonneg'))
%!test
%! [x, minval, exitflag, output] = pqpnonneg ([3 2; 2 2], [-6; -5], [1; 1], optimset ("MaxIter", 100));
%! assert ({x, minval, output.algorithm}, {[1; 1.5], -6.75, "nnls-pqp"}, 1e-10);
%!error <pqpnonneg: OPTIONS must be a struct> pqpnonneg (1, 1, 1, 1)
