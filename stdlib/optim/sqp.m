## [X, OBJ, INFO, ITER, NF, LAMBDA] = sqp (X0, PHI)
## [...] = sqp (X0, PHI, G)
## [...] = sqp (X0, PHI, G, H)
## [...] = sqp (X0, PHI, G, H, LB, UB)
## [...] = sqp (X0, PHI, G, H, LB, UB, MAXITER, TOL)
## The X near X0 that makes PHI(X) smallest where G(X) = 0, H(X) >= 0 and LB <= X <= UB. PHI, G and H are functions, or
## cells of a function, its gradient (for G and H the Jacobian) and for PHI the Hessian; derivatives that are not
## given are found by differences. INFO is 104 if the steps became too small, 101 for a point that satisfies the
## conditions of a minimum, 103 if MAXITER (100) steps were not enough. Each step solves a quadratic program with a
## damped BFGS matrix (Nocedal and Wright: Numerical Optimization, algorithm 18.3).
##   >> x = sqp ([0; 0], @(x) (x(1) - 2)^2 + (x(2) - 1)^2, [], [], [0; 0], [1; 0.5])
##   x =
##
##      1.0000
##      0.5000
##
## See also: qp, fminunc, fminsearch
function [x, obj, info, iter, nf, lambda] = sqp (x0, phi, g, h, lb, ub, maxiter, tol)
  if (nargin < 2)
    print_usage ();
  end
  if (! isvector (x0))
    error ("sqp: X0 must be a vector");
  end
  if (nargin < 3) g = []; end
  if (nargin < 4) h = []; end
  if (nargin < 5) lb = []; end
  if (nargin < 6) ub = []; end
  if (nargin < 7 || isempty (maxiter)) maxiter = 100; end
  if (nargin < 8 || isempty (tol)) tol = sqrt (eps); end
  x = x0(:);
  n = numel (x);
  if (! isempty (lb) && ! isempty (ub) && any (lb(:) > ub(:)))
    error ("sqp: upper bound smaller than lower bound");
  end
  [phi, phi_grad, phi_hess] = parts (phi);
  [g, g_jac] = parts (g);
  [h, h_jac] = parts (h);
  ## Bounds are inequalities like the others.
  E = zeros (0, n);
  e = zeros (0, 1);
  if (! isempty (lb))
    keep = ! isinf (lb(:) .* ones (n, 1));
    E = [E; eye(n)(keep,:)];
    e = [e; -(lb(:) .* ones (n, 1))(keep)];
  end
  if (! isempty (ub))
    keep = ! isinf (ub(:) .* ones (n, 1));
    E = [E; -eye(n)(keep,:)];
    e = [e; (ub(:) .* ones (n, 1))(keep)];
  end
  equal = @(x) value_of (g, x);
  unequal = @(x) [value_of(h, x); E*x + e];
  obj = phi (x);
  nf = 1;
  c = gradient_of (phi, phi_grad, x, obj);
  A = jacobian_of (g, g_jac, x);
  C = [jacobian_of(h, h_jac, x); E];
  ce = equal (x);
  ci = unequal (x);
  B = eye (n);
  if (! isempty (phi_hess))
    B = phi_hess (x);
  end
  mu = 1;
  info = 103;
  iter = 0;
  lambda = 100 * ones (numel (ce) + numel (ci), 1);
  while (iter < maxiter)
    iter++;
    [p, ~, status, lambda_new] = qp (zeros (n, 1), B, c, A, -ce, [], [], -ci, C, Inf (size (ci)));
    if (status.info == 6)
      info = 102;
      return;
    end
    nl = zeros (numel (ce) + numel (ci), 1);
    nl(1:numel (lambda_new)) = lambda_new;
    if (! isempty (ce))
      nl(1:numel (ce)) = lambda_new(1:numel (ce));
    end
    lambda = nl;
    stationary = norm (c - A' * lambda(1:numel (ce)) - C' * lambda(numel (ce)+1:end));
    feasible = norm (ce) <= tol && all (ci >= -tol);
    if (norm (p) <= tol * norm (x) && feasible)
      info = 104;
      return;
    elseif (stationary < tol * tol && feasible)
      info = 101;
      return;
    end
    ## The step that makes objective and violation together smaller.
    mu = max (mu, 1.5 * norm (lambda, Inf));
    merit = obj + mu * violation (ce, ci);
    slope = c' * p - mu * violation (ce, ci);
    t = 1;
    while (true)
      x_new = x + t * p;
      obj_new = phi (x_new);
      nf++;
      ce_new = equal (x_new);
      ci_new = unequal (x_new);
      if (obj_new + mu * violation (ce_new, ci_new) <= merit + 1e-4 * t * slope || t < 1e-10)
        break;
      end
      t /= 2;
    end
    c_new = gradient_of (phi, phi_grad, x_new, obj_new);
    A_new = jacobian_of (g, g_jac, x_new);
    C_new = [jacobian_of(h, h_jac, x_new); E];
    s = x_new - x;
    if (norm (s) <= eps * norm (x))
      info = 104;
      return;
    end
    if (! isempty (phi_hess))
      B = phi_hess (x_new);
    else
      y = c_new - c;
      y -= [A_new - A; C_new - C]' * lambda;
      sBs = s' * B * s;
      theta = 1;
      if (s' * y < 0.2 * sBs)
        theta = 0.8 * sBs / (sBs - s' * y);
      end
      r = theta * y + (1 - theta) * B * s;
      B += r * r' / (s' * r) - B * s * s' * B / sBs;
    end
    x = x_new;
    obj = obj_new;
    c = c_new;
    A = A_new;
    C = C_new;
    ce = ce_new;
    ci = ci_new;
  end
end

function v = violation (ce, ci)
  v = sum (abs (ce)) + sum (max (0, -ci));
end

function [f, first, second] = parts (f)
  first = second = [];
  if (iscell (f))
    list = f;
    list(end+1:3) = {[]};
    [f, first, second] = list{1:3};
  end
  f = to_handle (f);
  first = to_handle (first);
  second = to_handle (second);
end

function f = to_handle (f)
  if (ischar (f))
    f = str2func (f);
  end
end

function v = value_of (f, x)
  v = zeros (0, 1);
  if (! isempty (f))
    v = f (x)(:);
  end
end

function c = gradient_of (f, grad, x, fx)
  if (! isempty (grad))
    c = grad (x)(:);
    return;
  end
  c = zeros (numel (x), 1);
  for k = 1:numel (x)
    dx = sqrt (eps) * max (abs (x(k)), 1);
    z = x;
    z(k) += dx;
    c(k) = (f (z) - fx) / dx;
  end
end

function J = jacobian_of (f, jac, x)
  J = zeros (0, numel (x));
  if (isempty (f))
    return;
  elseif (! isempty (jac))
    J = jac (x);
    return;
  end
  fx = f (x)(:);
  J = zeros (numel (fx), numel (x));
  for k = 1:numel (x)
    dx = sqrt (eps) * max (abs (x(k)), 1);
    z = x;
    z(k) += dx;
    J(:,k) = (f (z)(:) - fx) / dx;
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
