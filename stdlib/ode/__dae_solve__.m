## [X, XDOT, T, ISTATE, MSG] = __dae_solve__ (WHO, FCN, G, X_0, XDOT_0, T, T_CRIT)
## What dassl, daspk and dasrt share: arguments, steps from one output time to the next (never across
## T_CRIT), for dasrt the roots of G.
## See also: dassl, daspk, dasrt
function [x, xdot, t, istate, msg] = __dae_solve__ (who, fcn, g, x0, xdot0, t, tcrit)
  numbers = @(v) isnumeric (v) || islogical (v);
  if (! numbers (x0))
    error ("%s: initial state X_0 must be a vector", who);
  elseif (! numbers (xdot0))
    error ("%s: initial derivatives XDOT_0 must be a vector", who);
  elseif (! numbers (t))
    error ("%s: output time variable T must be a vector", who);
  elseif (! numbers (tcrit))
    error ("%s: list of critical times T_CRIT must be a vector", who);
  end
  [residual, jacobian] = functions_of (who, fcn);
  x0 = double (real (x0(:)));
  xdot0 = double (real (xdot0(:)));
  t = double (real (t(:)));
  if (numel (x0) != numel (xdot0))
    error ("%s: X and XDOT_0 must have the same size", who);
  end
  x = xdot = zeros (0, 0);
  istate = 0;
  msg = "unknown error state";
  if (isempty (t) || isempty (x0))
    return;
  end
  x = [x0.'; NaN(numel (t) - 1, numel (x0))];
  xdot = [xdot0.'; NaN(numel (t) - 1, numel (x0))];
  if (numel (t) == 1)
    return;
  end
  if (any (diff (t) * sign (t(2) - t(1)) <= 0))
    error ("%s: output times must rise or fall from one to the next", who);
  end
  check_size (who, residual (x0, xdot0, t(1)), x0);
  problem = problem_of (who, @(s, y, yp) residual (y, yp, s)(:), jacobian, x0, t);
  if (option (who, "compute consistent initial condition"))
    xdot0 = consistent_slope (who, problem, t(1), x0, xdot0);
    xdot(1,:) = xdot0.';
  end
  [x, xdot, t, istate, msg, failure] = walk (problem, g, x0, xdot0, x, xdot, t, tcrit);
  if (istate < 0 && nargout < 4 + strcmp (who, "dasrt"))
    error ("%s: %s", who, msg);
  end
end

function check_size (who, r, x)
  if (! isnumeric (r) && ! islogical (r))
    error ("%s: evaluation of user-supplied function failed", who);
  elseif (! isreal (r))
    warning ("%s: ignoring imaginary part returned from user-supplied function", who);
  elseif (numel (r) != numel (x))
    error ("%s: inconsistent sizes for state and residual vectors", who);
  end
end

## A function, its name, or a cell of it and its Jacobian.
function [f, jac] = functions_of (who, fcn)
  jac = [];
  if (iscell (fcn))
    if (! any (numel (fcn) == [1, 2]))
      error ("%s: incorrect number of elements in cell array", who);
    elseif (numel (fcn) == 2)
      jac = functions_of (who, fcn{2});
    end
    fcn = fcn{1};
  end
  if (ischar (fcn) && (exist (fcn) != 0))
    fcn = str2func (fcn);
  elseif (! is_function_handle (fcn) && ! isa (fcn, "inline"))
    error ("%s: FCN argument is not a valid function name or handle", who);
  end
  f = @(varargin) plain (fcn (varargin{:}));
end

function r = plain (r)
  if (isnumeric (r) || islogical (r))
    r = double (real (r));
  end
end

function value = option (who, name)
  value = 0;
  if (! (strcmp (who, "dasrt") && strncmp (name, "compute", 7)) && ! (strcmp (who, "daspk") && strcmp (name, "step limit")))
    value = __solver_options__ ([who, "_options"], upper (who), {name}, 1);
  end
end

function problem = problem_of (who, residual, jacobian, x0, t)
  positive = @(v, usual) ifelse_ (v > 0, v, usual);
  problem.residual = residual;
  problem.jacobian = [];
  if (! isempty (jacobian))
    problem.jacobian = @(s, y, yp, cj) jacobian (y, yp, s, cj);
  end
  n = numel (x0);
  problem.rtol = tolerance (who, "relative tolerance", n);
  problem.atol = tolerance (who, "absolute tolerance", n);
  order = option (who, "maximum order");
  problem.max_order = positive (order, 5);
  if (problem.max_order > 5)
    error ("%s: the maximum order is at most 5", who);
  end
  problem.max_step = positive (option (who, "maximum step size"), Inf);
  problem.first_step = positive (option (who, "initial step size"), 0);
  problem.span = t(2) - t(1);
  problem.limit = positive (option (who, "step limit"), Inf);
  problem.nonnegative = [];
  problem.signs = [];
  problem.tested = true (n, 1);
  if (strcmp (who, "dassl") && option (who, "enforce nonnegativity constraints"))
    problem.nonnegative = (1:n)';
  elseif (strcmp (who, "daspk"))
    problem = limits_of_daspk (problem, n);
  end
end

function r = ifelse_ (condition, a, b)
  if (condition)
    r = a;
  else
    r = b;
  end
end

## "inequality constraint types": 1: >= 0, 2: > 0, -1: <= 0, -2: < 0, 0: none; "algebraic variables": true
## where one is.
function problem = limits_of_daspk (problem, n)
  if (option ("daspk", "exclude algebraic variables from error test"))
    algebraic = option ("daspk", "algebraic variables");
    if (isscalar (algebraic))
      algebraic = repmat (algebraic, n, 1);
    elseif (numel (algebraic) != n)
      error ("daspk: algebraic variables must have as many elements as X_0");
    end
    problem.tested = ! algebraic(:);
  end
  if (option ("daspk", "enforce inequality constraints"))
    types = option ("daspk", "inequality constraint types");
    if (isscalar (types))
      types = repmat (types, n, 1);
    elseif (numel (types) != n)
      error ("daspk: inequality constraint types must have as many elements as X_0");
    end
    problem.signs = types(:);
  end
end

function tol = tolerance (who, name, n)
  tol = option (who, name)(:);
  if (! isscalar (tol) && numel (tol) != n)
    error ("%s: inconsistent sizes for tolerance arrays", who);
  end
end

## y' with F (t, x, y') = 0 as near as may be: one step of Euler's backward method, of a size that does not
## matter, begun from where it ends.
function xdot = consistent_slope (who, problem, t, x, xdot)
  n = numel (x);
  scale = problem.rtol .* abs (x) + problem.atol;
  for turn = 1:20
    r = problem.residual (t, x, xdot);
    J = zeros (n);
    for k = 1:n
      step = sqrt (eps) * max (abs (xdot(k)), 1);
      z = xdot;
      z(k) += step;
      J(:,k) = (problem.residual (t, x, z) - r) / step;
    end
    delta = pinv (J) * r;
    xdot -= delta;
    if (norm (delta) <= 1e-12 * max (norm (xdot), 1))
      return;
    end
  end
  error ("%s: no consistent initial derivatives were found", who);
end

## From one output time to the next.
function [x, xdot, t, istate, msg, failure] = walk (problem, g, x0, xdot0, x, xdot, t, tcrit)
  forward = sign (problem.span);
  stops = sort (tcrit(:) * forward) * forward;
  s = __dae_start__ (problem, t(1), x0, xdot0);
  failure = "";
  roots_before = [];
  if (! isempty (g))
    roots_before = g (x0, t(1))(:);
  end
  k = 2;
  steps = 0;
  istate = 3;
  seen = t(1);
  while (k <= numel (t))
    if ((s.t - t(k)) * forward < 0)
      stop = stops(find ((stops - s.t) * forward > 4 * eps * abs (s.t), 1));
      if (! isempty (stop) && (s.t + s.h - stop) * forward > 0)
        s.h = stop - s.t;
      end
      if (++steps > problem.limit)
        failure = "steps";
      else
        [s, failure] = __dae_step__ (s);
      end
      if (! isempty (failure))
        break;
      end
    end
    target = s.t;
    if ((target - t(k)) * forward > 0)
      target = t(k);
    end
    if (! isempty (g))
      [at, roots_before] = first_root (s, g, seen, target, roots_before);
      seen = target;
      if (! isempty (at))
        [y, yp] = __dae_at__ (s, at);
        x = [x(1:k-1,:); y.'];
        xdot = [xdot(1:k-1,:); yp.'];
        t = [t(1:k-1); at];
        istate = 4;
        msg = "integration completed by finding one or more roots of G at T";
        return;
      end
    end
    if (target == t(k))
      istate = 2 + ((s.t - t(k)) * forward > 0);
      [y, yp] = __dae_at__ (s, t(k));
      x(k,:) = y.';
      xdot(k,:) = yp.';
      k++;
      steps = 0;
    end
  end
  msg = {"integration to tout was completed by stepping exactly to TOUT", "integration to tout completed by stepping past TOUT"}{istate-1};
  if (! isempty (failure))
    x = x(1:k-1,:);
    xdot = xdot(1:k-1,:);
    t = t(1:k-1);
    [istate, msg] = words_of (failure, s);
  end
end

function [istate, msg] = words_of (failure, s)
  switch (failure)
    case "steps"
      istate = -1;
      msg = sprintf ("a large amount of work has been expended (t =%g)", s.t);
    case "weight"
      istate = -3;
      msg = sprintf ("a weight of the error test is zero (t =%g)", s.t);
    case "newton"
      istate = -7;
      msg = sprintf ("the corrector could not converge (t = %g)", s.t);
    otherwise
      istate = -6;
      msg = sprintf ("repeated error test failures on the last attempted step (t = %g)", s.t);
  end
end

## Where one of G changes its sign between FROM and UNTIL, the first such place; by halving, on the step's
## polynomial.
function [at, now] = first_root (s, g, from, target, before)
  at = [];
  value = @(t) g (__dae_at__ (s, t), t)(:);
  now = value (target);
  if (! any (sign (before) .* sign (now) < 0 | now == 0 & before != 0))
    return;
  end
  low = from;
  high = target;
  for turn = 1:200
    middle = (low + high) / 2;
    if (middle == low || middle == high)
      break;
    end
    there = value (middle);
    if (any (sign (before) .* sign (there) < 0 | there == 0 & before != 0))
      high = middle;
    else
      low = middle;
    end
  end
  at = high;
end
