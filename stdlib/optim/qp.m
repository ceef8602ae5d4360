## [X, OBJ, INFO, LAMBDA] = qp (X0, H)
## [X, OBJ, INFO, LAMBDA] = qp (X0, H, Q)
## [X, OBJ, INFO, LAMBDA] = qp (X0, H, Q, A, B)
## [X, OBJ, INFO, LAMBDA] = qp (X0, H, Q, A, B, LB, UB)
## [X, OBJ, INFO, LAMBDA] = qp (X0, H, Q, A, B, LB, UB, A_LB, A_IN, A_UB)
## [X, OBJ, INFO, LAMBDA] = qp (..., OPTIONS)
## The X that makes X'*H*X/2 + Q'*X smallest where A*X = B, LB <= X <= UB and A_LB <= A_IN*X <= A_UB; each may be [].
## It is found by an active set: constraints that hold with equality are kept until their multiplier in LAMBDA says that
## leaving them is better (Nocedal and Wright: Numerical Optimization, 16.5). OPTIONS may have MaxIter (200) and TolX
## (sqrt (eps): how far, relatively, X0 may break the constraints). INFO.info is 0 for a solution, 3 if the objective
## has no lower bound or too many steps were needed, 6 if no X is feasible.
##   >> x = qp ([0; 0], [2 0; 0 2], [-2; -5], [1 1], 1)
##   x =
##
##     -0.2500
##      1.2500
##
## See also: sqp, lsqnonneg, fminunc
function [x, obj, info, lambda] = qp (x0, H, varargin)
  if (nargin == 1 && strcmp (x0, "defaults"))
    x = optimset ("qp");
    return;
  end
  options = struct ();
  if (nargin > 2 && isstruct (varargin{end}))
    options = varargin{end};
    varargin(end) = [];
  end
  if (nargin < 2 || ! any (numel (varargin) == [0, 1, 3, 5, 8]))
    print_usage ();
  end
  varargin(end+1:8) = {[]};
  [q, A, b, lb, ub, in_lb, A_in, in_ub] = varargin{:};
  maxit = optimget (options, "MaxIter", 200);
  H = double (H);
  if (! issquare (H))
    error ("qp: quadratic penalty matrix must be square");
  end
  n = rows (H);
  if (isempty (x0))
    x0 = zeros (n, 1);
  elseif (! isvector (x0))
    error ("qp: the initial guess X0 must be a vector");
  elseif (numel (x0) != n)
    error ("qp: the initial guess X0 has incorrect length");
  end
  x = x0(:);
  if (isempty (q))
    q = zeros (n, 1);
  elseif (numel (q) != n)
    error ("qp: Q has incorrect length");
  end
  q = q(:);
  if (isempty (A) || isempty (b))
    A = zeros (0, n);
    b = zeros (0, 1);
  elseif (columns (A) != n)
    error ("qp: equality constraint matrix has incorrect column dimension");
  elseif (rows (A) != numel (b))
    error ("qp: equality constraint matrix and vector have inconsistent dimensions");
  elseif (rank (A) < rows (A))
    error ("qp: equality constraint matrix must be full row rank");
  end
  ## All inequalities as G*x >= h: lower bounds, upper bounds, then the rows of A_IN.
  G = zeros (0, n);
  h = zeros (0, 1);
  [G, h] = add_rows (G, h, eye (n), lb, "lower bound LB");
  [G, h] = add_rows (G, h, -eye (n), -ub, "upper bound UB");
  if (! isempty (A_in))
    if (columns (A_in) != n)
      error ("qp: inequality constraint matrix has incorrect column dimension, expected %i", columns (A_in));
    end
    check_rows (A_in, in_lb, "lower");
    check_rows (A_in, in_ub, "upper");
    [G, h] = add_rows (G, h, A_in, in_lb, "");
    [G, h] = add_rows (G, h, -A_in, -in_ub, "");
  end
  tol = optimget (options, "TolX", sqrt (eps));      # how far a start may break the constraints
  lambda = zeros (rows (A) + rows (G), 1);
  iter = 0;
  code = 0;
  if (! isempty (A) && norm (A*x - b) > tol * (1 + norm (b)))
    x = x + pinv (A) * (b - A*x);
    if (norm (A*x - b) > tol * (1 + norm (b)))
      code = 6;
    end
  end
  if (code == 0 && any (G*x - h < -tol * (1 + abs (h))))
    ## A point inside: the smallest s for which G*x + s >= h.
    s = max (h - G*x);
    m = rows (G);
    [z, ~, ~, code] = active_set ([x; s], zeros (n + 1), [zeros(n, 1); 1], [A, zeros(rows (A), 1)], ...
                                  [[G, ones(m, 1)]; [zeros(1, n), 1]], [h; 0], maxit);
    x = z(1:n);
    if (z(end) > tol * (1 + norm (h)))
      code = 6;
    end
  end
  if (code == 0)
    [x, lambda, iter, code] = active_set (x, H, q, A, G, h, maxit);
  end
  obj = x' * H * x / 2 + q' * x;
  info = struct ("solveiter", iter, "info", code);
end

function check_rows (A_in, limits, which)
  if (! isempty (limits) && numel (limits) != rows (A_in))
    error ("qp: inequality constraint matrix and %s bound vector are inconsistent, %i != %i", which, rows (A_in), ...
           numel (limits));
  end
end

function [G, h] = add_rows (G, h, rows_of, limits, what)
  if (isempty (limits))
    return;
  end
  if (numel (limits) != rows (rows_of))
    error ("qp: %s has incorrect length", what);
  end
  keep = ! isinf (limits(:));
  G = [G; rows_of(keep,:)];
  h = [h; limits(:)(keep)];
end

## x is feasible; stays so, and goes downhill.
function [x, lambda, iter, code] = active_set (x, H, q, A, G, h, maxit)
  tol = sqrt (eps);
  na = rows (A);
  active = find (abs (G*x - h) <= 10 * eps * (1 + abs (h)))';
  lambda = zeros (na + rows (G), 1);
  code = 3;
  for iter = 1:maxit
    C = [A; G(active,:)];
    g = q + H * x;
    if (isempty (C))
      Z = eye (numel (x));
    else
      Z = null (C);
    end
    p = zeros (size (x));
    whole = true;                # the step ends at the smallest value on the active constraints
    if (! isempty (Z))
      R = Z' * H * Z;
      r = Z' * g;
      [V, D] = eig ((R + R') / 2);
      d = diag (D);
      curved = d > tol * max (1, max (abs (d)));
      w = V' * r;
      flat = ! curved & (abs (w) > tol * (1 + norm (g)) | d < -tol);
      if (any (flat))
        dir = w .* flat;
        dir(flat & abs (w) <= tol) = 1;
        p = -Z * (V * dir);
        whole = false;
      else
        step = zeros (size (w));
        step(curved) = w(curved) ./ d(curved);
        p = -Z * (V * step);
      end
    end
    if (norm (p) <= tol * (1 + norm (x)) * 1e-4)
      lambda(:) = 0;
      if (isempty (C))
        code = 0;
        return;
      end
      mu = pinv (C') * g;          # constraints may depend on each other
      lambda([1:na, na + active]) = mu;
      [smallest, k] = min (mu(na+1:end));
      if (isempty (smallest) || smallest >= -tol)
        code = 0;
        return;
      end
      active(k) = [];
      continue;
    end
    ## As far as the constraints let it.
    t = Inf;
    if (whole)
      t = 1;
    end
    block = 0;
    slope = G * p;
    others = setdiff (find (slope < -eps * (1 + norm (p)))', active);
    for k = others
      room = max (0, (h(k) - G(k,:) * x) / slope(k));
      if (room < t)
        t = room;
        block = k;
      end
    end
    if (isinf (t))
      return;
    end
    x = x + t * p;
    if (block)
      active(end+1) = block;
    end
  end
end

%!test
%! [x, obj, info, lambda] = qp ([0;0], [2 0;0 2], [-2;-5], [1 1], 1);
%! assert (x, [-0.25; 1.25], 1e-10);
%! assert (obj, -4.125, 1e-10);
%! assert (info.info, 0);
%! assert (lambda, -2.5, 1e-10);
%!test
%! [x, obj, info, lambda] = qp ([], [2 0;0 2], [-2;-5], [1 1], 1, [0;0], [1;0.6]);
%! assert (x, [0.4; 0.6], 1e-10);
%! assert (lambda, [-1.2; 0; 0; 0; 2.6], 1e-10);
%!test
%! [x, obj, info, lambda] = qp ([0;0], [1 -1;-1 2], [-2;-6], [], [], [0;0], [], [-Inf;-Inf;-Inf], [1 1;-1 2;2 1], [2;2;3]);
%! assert (x, [2; 4] / 3, 1e-10);
%! assert (lambda, [0; 0; 28/9; 4/9; 0], 1e-10);
%!test
%! [x, obj, info] = qp ([], eye (2), [0;0], [], [], [], [], 3, [1 0], 5);
%! assert (x, [3; 0], 1e-10);
%! [x, obj, info] = qp ([], eye (2), [0;0], [], [], [], [], 3, [1 0], 2);
%! assert (info.info, 6);
%!test
%! [x, obj, info] = qp ([0;0], zeros (2), [-1;-1], [], [], [0;0], []);
%! assert (info.info, 3);
%!error <qp: quadratic penalty matrix must be square> qp ([0;0], [1 2])
%!assert (qp ("defaults"), struct ("MaxIter", 200, "TolX", sqrt (eps)))
%!assert (qp ([0.5; 0.55], eye (2) * 2, [-2; -5], [1 1], 1, struct ("TolX", 0.2)), [-0.225; 1.275], 1e-10)
%!assert (qp ([0.5; 0.55], eye (2) * 2, [-2; -5], [1 1], 1), [-0.25; 1.25], 1e-10)
