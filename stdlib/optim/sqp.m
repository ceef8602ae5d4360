## [X, OBJ, INFO, ITER, NF, LAMBDA] = sqp (X0, PHI)
## [...] = sqp (X0, PHI, G)
## [...] = sqp (X0, PHI, G, H)
## [...] = sqp (X0, PHI, G, H, LB, UB)
## [...] = sqp (X0, PHI, G, H, LB, UB, MAXITER, TOL)
## The X near X0 that makes PHI(X) smallest where G(X) = 0, H(X) >= 0 and LB <= X <= UB. PHI, G and H are functions, or
## cells of a function, its gradient (for G and H the Jacobian) and for PHI the Hessian; derivatives that are not
## given are found by differences. INFO is 101 for a point that satisfies the conditions of a minimum up to TOL, 104 if the
## steps became too small, 103 if MAXITER (100) steps were not enough, 102 if a quadratic program had no solution. Each step solves a quadratic program with a
## damped BFGS matrix (Nocedal and Wright: Numerical Optimization, algorithm 18.3).
##   >> x = sqp ([0; 0], @(x) (x(1) - 2)^2 + (x(2) - 1)^2, [], [], [0; 0], [1; 0.5])
##   x =
##
##      1.0000
##      0.5000
##
## See also: qp, fminunc, fminsearch
function [x, obj, info, iter, nf, lambda] = sqp (x0, phi, g = [], h = [], lb = [], ub = [], maxiter = [], tol = [])
  if (nargin < 2 || nargin == 5)
    print_usage ();
  elseif (! isvector (x0))
    error ("sqp: X0 must be a vector");
  end
  x = x0(:);
  n = numel (x);
  [phi, phi_grad, phi_hess] = parts (phi, "objective function");
  [g, g_jac] = parts (g, "equality constraint");
  [h, h_jac] = parts (h, "inequality constraint");
  [E, e] = bound_rows (lb, ub, n);
  [maxiter, tol] = limits_of (maxiter, tol);
  ## Bounds are inequalities like the others.
  equal = @(x) value_of (g, x);
  unequal = @(x) [value_of(h, x); E*x + e];
  obj = feval (phi, x);
  nf = 1;
  c = gradient_of (phi, phi_grad, x, obj);
  ce = equal (x);
  ci = unequal (x);
  A = jacobian_of (g, g_jac, x);
  C = [jacobian_of(h, h_jac, x); E];
  B = eye (n);
  if (! isempty (phi_hess))
    B = feval (phi_hess, x);
  end
  mu = 1;
  info = 103;
  iter = 1;
  lambda = 100 * ones (numel (ce) + numel (ci), 1);
  while (iter < maxiter)
    ## Karush, Kuhn and Tucker: the multipliers balance the gradient, and go with what holds with equality.
    balance = norm (c - [A; C]' * lambda);
    slack = norm (lambda .* [ce; ci]);
    if (all (ci >= 0) && all (lambda(numel (ce)+1:end) >= 0) && max ([balance, norm(ce), slack]) < tol)
      info = 101;
      return;
    end
    [p, ~, status, lambda] = qp (x, B, c, A, -ce, [], [], -ci, C, Inf (size (ci)));
    if (status.info == 6)
      info = 102;
      return;
    end
    lambda = lambda(1:numel (ce) + numel (ci), 1);
    ## The step that makes objective and violation together smaller.
    mu = max ([mu, 1.5 * norm(lambda, Inf)]);
    merit = obj + mu * violation (ce, ci);
    slope = c' * p - mu * violation (ce, ci);
    t = 1;
    while (true)
      x_new = x + t * p;
      obj_new = feval (phi, x_new);
      nf++;
      ce_new = equal (x_new);
      ci_new = unequal (x_new);
      if (obj_new + mu * violation (ce_new, ci_new) <= merit + 1e-4 * t * slope)
        break;
      elseif (t < 1e-10)
        info = 104;
        return;
      end
      t /= 2;
    end
    c_new = gradient_of (phi, phi_grad, x_new, obj_new);
    A_new = jacobian_of (g, g_jac, x_new);
    C_new = [jacobian_of(h, h_jac, x_new); E];
    s = x_new - x;
    if (norm (s) < tol * norm (x))
      info = 104;
      return;
    end
    if (! isempty (phi_hess))
      B = feval (phi_hess, x_new);
    else
      B = damped_update (B, s, c_new - c - [A_new - A; C_new - C]' * lambda);
    end
    x = x_new;
    obj = obj_new;
    c = c_new;
    A = A_new;
    C = C_new;
    ce = ce_new;
    ci = ci_new;
    iter++;
  end
end

## Powell's damping keeps B positive definite (procedure 18.2).
function B = damped_update (B, s, y)
  sBs = s' * B * s;
  theta = 1;
  if (s' * y < 0.2 * sBs)
    theta = 0.8 * sBs / (sBs - s' * y);
  end
  r = theta * y + (1 - theta) * B * s;
  B += r * r' / (s' * r) - B * s * s' * B / sBs;
end

## LB <= x <= UB as E*x + e >= 0.
function [E, e] = bound_rows (lb, ub, n)
  lower = full_bound (lb, -Inf, n);
  upper = full_bound (ub, Inf, n);
  if (any (lower > upper))
    error ("sqp: upper bound smaller than lower bound");
  end
  one = eye (n);
  from = isfinite (lower);
  to = isfinite (upper);
  E = [one(from,:); -one(to,:)];
  e = [-lower(from); upper(to)];
end

function limit = full_bound (limit, none, n)
  if (isempty (limit))
    limit = none;
  end
  limit = limit(:);
  if (isscalar (limit))
    limit = repmat (limit, n, 1);
  elseif (numel (limit) != n)
    error ("=: nonconformant arguments (op1 is %dx1, op2 is %dx1)", n, numel (limit));
  end
end

function [maxiter, tol] = limits_of (maxiter, tol)
  if (isempty (maxiter))
    maxiter = 100;
  elseif (! isscalar (maxiter) || ! (maxiter > 0) || fix (maxiter) != maxiter)
    error ("sqp: invalid number of maximum iterations");
  end
  if (isempty (tol))
    tol = sqrt (eps);
  elseif (! isscalar (tol) || ! (tol > 0))
    error ("sqp: invalid value for TOLERANCE");
  end
end

function v = violation (ce, ci)
  v = sum (abs (ce)) + sum (max (0, -ci));
end

function [f, first, second] = parts (f, what)
  first = second = [];
  if (iscell (f))
    list = f;
    if (isempty (list) || numel (list) > 3)
      error ("sqp: invalid %s specification", what);
    end
    list(end+1:3) = {[]};
    [f, first, second] = list{1:3};
  end
end

function v = value_of (f, x)
  v = zeros (0, 1);
  if (! isempty (f))
    v = feval (f, x)(:);
  end
end

function c = gradient_of (f, grad, x, fx)
  if (! isempty (grad))
    c = feval (grad, x)(:);
    return;
  end
  c = zeros (numel (x), 1);
  for k = 1:numel (x)
    dx = sqrt (eps);
    z = x;
    z(k) += dx;
    c(k) = (feval (f, z) - fx) / dx;
  end
end

function J = jacobian_of (f, jac, x)
  J = zeros (0, numel (x));
  if (isempty (f))
    return;
  elseif (! isempty (jac))
    J = feval (jac, x);
    return;
  end
  fx = feval (f, x)(:);
  J = zeros (numel (fx), numel (x));
  for k = 1:numel (x)
    dx = sqrt (eps);
    z = x;
    z(k) += dx;
    J(:,k) = (feval (f, z)(:) - fx) / dx;
  end
end

%!test
%! g = @(x) [sumsq(x) - 10; x(2)*x(3) - 5*x(4)*x(5); x(1)^3 + x(2)^3 + 1];
%! phi = @(x) exp (prod (x)) - 0.5 * (x(1)^3 + x(2)^3 + 1)^2;
%! [x, obj, info] = sqp ([-1.8; 1.7; 1.9; -0.8; -0.8], phi, g, []);
%! assert (x, [-1.717144; 1.595710; 1.827248; -0.763643; -0.763643], 1e-4);
%! assert (obj, 0.0539498477702739, 1e-6);
%!test
%! [x, obj] = sqp ([1;1], @(x) (x(1)-2)^2 + (x(2)-1)^2, [], @(x) [-x(1)^2/4 - x(2)^2 + 1; 1]);
%! assert (x, [1.6650; 0.5540], 1e-3);
%!test
%! x = sqp ([3; 3], @(x) 100 * (x(2) - x(1)^2)^2 + (1 - x(1))^2);
%! assert (x, [1; 1], 1e-3);
%!error <sqp: upper bound smaller than lower bound> sqp (1, @(x) x, [], [], 2, 1)
%!test
%! [x, obj, info] = sqp ([1; 1; 1], @(x) sumsq (x), @(x) sum (x) - 1);
%! assert (x, [1; 1; 1] / 3, 1e-6);
%! assert (info, 104);
%!test
%! [~, ~, info] = sqp ([1; 1], @(x) (x(1) - 2)^2 + (x(2) - 1)^2);
%! assert (info, 101);
%!error <sqp: invalid number of maximum iterations> sqp (1, @(x) x^2, [], [], [], [], -1)
%!error <sqp: invalid value for TOLERANCE> sqp (1, @(x) x^2, [], [], [], [], 10, -1)
