## [X, MINVAL, EXITFLAG] = pqpnonneg (C, D)
## [...] = pqpnonneg (C, D, X0)
## The X >= 0 that makes X'*C*X/2 + D'*X smallest, where C is positive definite.
##   >> pqpnonneg ([2 0; 0 2], [-2; 5])'
##   ans =
##
##      1   0
##
## See also: lsqnonneg, qp
function [x, minval, exitflag] = pqpnonneg (c, d, x0 = [])
  if (nargin == 1 && strcmp (c, 'defaults'))
    x = optimset ('pqpnonneg');
    return;
  elseif (nargin < 2)
    print_usage ();
  elseif (! (isnumeric (c) && ismatrix (c) && isnumeric (d)))
    error ("pqpnonneg: C and D must be numeric matrices");
  elseif (! issquare (c))
    error ("pqpnonneg: C must be a square matrix");
  end
  n = rows (c);
  if (isempty (x0))
    x0 = zeros (n, 1);
  end
  [x, minval, info] = qp (max (x0(:), 0), c, d(:), [], [], zeros (n, 1), []);
  exitflag = info.solveiter;
  if (info.info != 0)
    exitflag = -1;
  end
end

%!assert (pqpnonneg ([3 2; 2 2], [6; 5]), [0; 0])
%!assert (pqpnonneg ([3 2; 2 2], [-6; -5]), [1; 1.5], 1e-10)
%!assert (pqpnonneg ('defaults'), optimset ('pqpnonneg'))
