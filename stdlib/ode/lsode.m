## [X, ISTATE, MSG] = lsode (FCN, X0, T)
## [X, ISTATE, MSG] = lsode (FCN, X0, T, T_CRIT)
## Solve x' = FCN (x, t) with x = X0 at T(1), stiff or not; rows of X belong to the times T. FCN may be a cell with a
## function for the Jacobian, which is not needed here. T_CRIT: times that no step goes across. Tolerances and the like: lsode_options.
##   >> round (lsode (@(x, t) -x, 1, [0 1 2]) * 1000)
##   ans =
##
##      1000
##       368
##       135
##
## See also: lsode_options, ode45, ode23s
function [x, istate, msg] = lsode (fcn, x0, t, tcrit = [], varargin)
  if (nargin < 3 || nargin > 4)
    print_usage ();
  end
  fcn = function_of (fcn);
  if (! (isnumeric (x0) || islogical (x0)))
    error ("lsode: initial state X_0 must be a vector");
  elseif (! (isnumeric (t) || islogical (t)))
    error ("lsode: output time variable T must be a vector");
  elseif (! (isnumeric (tcrit) || islogical (tcrit)))
    error ("lsode: list of critical times T_CRIT must be a vector");
  end
  x0 = double (real (x0));
  t = double (real (t(:)));
  if (isempty (t) || isempty (x0))
    x = [];
  else
    x = zeros (numel (t), numel (x0));
    x(1, :) = x0(:).';
  end
  if (numel (t) < 2 || isempty (x0))
    istate = 0;
    msg = "unknown error state";
    return;
  end
  f = @(y, s) derivative (fcn, y, s);
  tcrit = sort (tcrit(:).');
  istate = 2;
  msg = "successful exit";
  s = struct ("tn", NaN);
  y = x0(:);
  now = t(1);
  for k = 2:numel (t)
    ## Critical times on the way are stepped on, never over, and the method starts anew there.
    stops = tcrit(tcrit > now & tcrit < t(k));
    for target = [stops, t(k)]
      bound = min (tcrit(tcrit >= target));
      if (isnan (s.tn))
        [s, istate] = start (f, y, now, target, bound);
      end
      if (istate > 0)
        [s, y, istate] = integrate (s, f, target, bound);
      end
      if (istate < 0)
        msg = failure (istate, s.tn);
        if (nargout < 2)
          error ("lsode: %s", msg);
        end
        return;
      end
      now = target;
      if (any (tcrit == target))
        s.tn = NaN;
      end
    end
    x(k, :) = y.';
  end
end

function dy = derivative (fcn, y, s)
  try
    dy = fcn (y, s)(:);
  catch
    error ("lsode: evaluation of user-supplied function failed");
  end
  if (numel (dy) != numel (y))
    error ("lsode: inconsistent sizes for state and derivative vectors");
  end
end

## Backward differentiation formulas of order 1 to 5 with variable steps in Nordsieck's form (A. Hindmarsh: ODEPACK, 1983):
## yh(:,j+1) is h^j / j! times the derivative of order j.
function [s, istate] = start (f, y, t, target, bound)
  istate = 2;
  s.reltol = lsode_options ("relative tolerance");
  s.abstol = lsode_options ("absolute tolerance")(:);
  s.limit = lsode_options ("step limit");
  s.least = lsode_options ("minimum step size");
  s.most = lsode_options ("maximum step size");
  s.order = lsode_options ("maximum order");
  if (! (s.order >= 1 && s.order <= 5))
    s.order = 5;
  end
  if (! (isscalar (s.abstol) || numel (s.abstol) == numel (y)))
    error ("lsode: inconsistent sizes for state and absolute tolerance vectors");
  end
  first = lsode_options ("initial step size");
  s.tn = t;
  s.weight = 1 ./ (s.reltol * abs (y) + s.abstol);
  f0 = f (y, t);
  distance = abs (target - t);
  scale = max (abs (t), abs (target));
  if (distance < 2 * eps * scale)
    h = target - t;                 # as good as there
  else
    tol = min (max (s.reltol, 100 * eps), 0.001);
    h = 1 / sqrt (1 / (tol * scale ^ 2) + tol * size_of (f0, s.weight) ^ 2);
    h = min (h, distance) * sign (target - t);
  end
  if (first > 0)
    h = min (first, distance) * sign (target - t);
  end
  if (s.most > 0)
    h = min (abs (h), s.most) * sign (h);
  end
  if (! isempty (bound) && (t + h - bound) * h > 0)
    h = bound - t;
  end
  s.h = s.hold = s.hu = h;
  s.yh = [y, h * f0, zeros(numel (y), 4)];
  s.nq = 1;
  s.ialth = 2;
  s.rmax = 10000;
  s.rc = 0;
  s.el0 = 1;
  s.crate = 0.7;
  s.stale = true;                   # the Jacobian is to be computed
  s.nslp = s.nst = 0;
  s.L = s.U = s.P = [];
  [s.elco, s.tesco] = coefficients ();
  s = set_order (s, 1);
end

function [elco, tesco] = coefficients ()
  elco = zeros (6, 5);
  tesco = zeros (3, 5);
  p = 1;
  factor = 1;
  for n = 1:5
    p = [0, p] + n * [p, 0];        # p(x) (x + n), the lowest power first
    e = p / p(2);
    elco(1:n + 1, n) = e;
    tesco(:, n) = [factor; (n + 1) / e(1); (n + 2) / e(1)];
    factor /= n;
  end
end

function s = set_order (s, n)
  s.nq = n;
  s.el = s.elco(:, n);
  s.rc *= s.el(1) / s.el0;
  s.el0 = s.el(1);
end

function s = change_step (s, ratio, done)
  ratio = min (ratio, s.rmax);
  if (s.most > 0)
    ratio = min (ratio, s.most / abs (s.h));
  end
  if (ratio < 1)
    ratio = max (ratio, min (s.least / abs (s.h), 1));
  end
  s.yh(:, 2:s.nq + 1) .*= ratio .^ (1:s.nq);
  s.h *= ratio;
  s.rc *= ratio;
  s.ialth = s.nq + 1;
  if (done)
    s.rmax = 10;
  end
end

function r = size_of (v, weight)
  r = sqrt (sum ((v .* weight) .^ 2) / numel (v));
end

## Steps until the target lies behind; its value from the last one's polynomial.
function [s, y, istate] = integrate (s, f, target, bound)
  istate = 2;
  steps = 0;
  y = s.yh(:, 1);
  if (s.h == 0)
    return;
  end
  while (s.nst == 0 && steps == 0 || (s.tn - target) * s.h < 0)
    if (s.nst > 0)
      s.weight = 1 ./ (s.reltol * abs (s.yh(:, 1)) + s.abstol);
    end
    if (eps * size_of (s.yh(:, 1), s.weight) > 1)
      istate = -2;
      return;
    elseif (steps++ >= s.limit)
      istate = -1;
      return;
    end
    if (! isempty (bound) && s.nst > 0 && (s.tn + s.h * (1 + 4 * eps) - bound) * s.h > 0)
      wanted = (bound - s.tn) * (1 - 4 * eps);
      s = change_step (s, wanted / s.h, false);
    end
    [s, istate] = advance (s, f);
    if (istate < 0)
      return;
    elseif (! isempty (bound) && abs (s.tn - bound) <= 100 * eps * (abs (s.tn) + abs (s.h)) && target == bound)
      y = s.yh(:, 1);
      return;
    end
  end
  d = (target - s.tn) / s.h;
  y = s.yh(:, s.nq + 1);
  for j = s.nq:-1:1
    y = s.yh(:, j) + d * y;
  end
end

function [s, istate] = advance (s, f)
  istate = 2;
  told = s.tn;
  failures = nconv = 0;
  while (true)
    if (abs (s.rc - 1) > 0.3 || s.nst >= s.nslp + 20)
      s.stale = true;
    end
    n = s.nq;
    s.tn += s.h;
    for j = n:-1:1
      s.yh(:, j:n) += s.yh(:, j + 1:n + 1);
    end
    [s, ok, acor, dsm] = correct (s, f);
    if (ok && dsm <= 1)
      break;
    end
    s.rmax = 2;
    s.tn = told;
    for j = n:-1:1
      s.yh(:, j:n) -= s.yh(:, j + 1:n + 1);
    end
    if (! ok)
      if (++nconv == 10)
        istate = -5;
        return;
      end
      s.stale = true;
      s = change_step (s, 0.25, false);
      continue;
    end
    failures++;
    if (failures == 10)
      istate = -4;
      return;
    elseif (failures >= 3)
      s.h *= 0.1;
      s.yh(:, 2) = s.h * f (s.yh(:, 1), s.tn);
      s.stale = true;
      s = set_order (s, 1);
      s.ialth = 5;
      continue;
    end
    [order, ratio] = best_order (s, dsm, 0);
    if (order < n && ratio > 1)
      ratio = 1;
    end
    if (failures == 2)
      ratio = min (ratio, 0.2);
    end
    if (order != n)
      s = set_order (s, order);
    end
    s = change_step (s, ratio, false);
  end
  s.nst++;
  s.yh(:, 1:n + 1) += acor * s.el(1:n + 1).';
  s.ialth--;
  if (s.ialth == 1 && n < s.order)
    s.yh(:, 6) = acor;
  elseif (s.ialth == 0)
    up = 0;
    if (n < s.order)
      change = size_of (acor - s.yh(:, 6), s.weight) / s.tesco(3, n);
      up = 1 / (1.4 * change ^ (1 / (n + 2)) + 0.0000014);
    end
    [order, ratio] = best_order (s, dsm, up);
    if (ratio < 1.1)
      s.ialth = 3;
      return;
    end
    if (order > n)
      s.yh(:, order + 1) = acor * (s.el(n + 1) / (n + 1));
    end
    if (order != n)
      s = set_order (s, order);
    end
    s = change_step (s, ratio, true);
  end
end

## The order, one less to one more, whose next step may be longest; up is by how much with one more.
function [order, ratio] = best_order (s, dsm, up)
  n = s.nq;
  same = 1 / (1.2 * dsm ^ (1 / (n + 1)) + 0.0000012);
  down = 0;
  if (n > 1)
    down = 1 / (1.3 * (size_of (s.yh(:, n + 1), s.weight) / s.tesco(1, n)) ^ (1 / n) + 0.0000013);
  end
  if (same >= up && same >= down)
    order = n;
    ratio = same;
  elseif (same < up && up > down)
    order = n + 1;
    ratio = up;
  else
    order = n - 1;
    ratio = down;
  end
end

## Newton's iteration with a Jacobian by differences that is kept while it serves.
function [s, ok, acor, dsm] = correct (s, f)
  n = numel (s.weight);
  ok = false;
  fresh = false;
  before = dsm = 0;
  while (true)
    y = s.yh(:, 1);
    dy = f (y, s.tn);
    if (s.stale)
      fresh = true;
      least = 1000 * abs (s.h) * eps * n * size_of (dy, s.weight);
      if (least == 0)
        least = 1;
      end
      J = zeros (n);
      for j = 1:n
        step = max (sqrt (eps) * abs (y(j)), least / s.weight(j));
        moved = y;
        moved(j) += step;
        J(:, j) = (f (moved, s.tn) - dy) * (-s.h * s.el0 / step);
      end
      [s.L, s.U, s.P] = lu (J + eye (n));
      s.stale = false;
      s.rc = 1;
      s.nslp = s.nst;
      s.crate = 0.7;
      if (any (diag (s.U) == 0))
        acor = [];
        return;
      end
    end
    acor = zeros (n, 1);
    m = 0;
    while (true)
      d = s.U \ (s.L \ (s.P * (s.h * dy - (s.yh(:, 2) + acor))));
      del = size_of (d, s.weight);
      acor += d;
      y = s.yh(:, 1) + s.el(1) * acor;
      if (m != 0)
        s.crate = max (0.2 * s.crate, del / before);
      end
      if (del * min (1, 1.5 * s.crate) / (s.tesco(2, s.nq) * 0.5 / (s.nq + 2)) <= 1)
        ok = true;
        dsm = size_of (acor, s.weight) / s.tesco(2, s.nq);
        return;
      end
      m++;
      if (m == 3 || m >= 2 && del > 2 * before || isnan (del))
        break;
      end
      before = del;
      dy = f (y, s.tn);
    end
    if (fresh)
      return;
    end
    s.stale = true;
  end
end

function msg = failure (istate, t)
  switch (istate)
    case -1
      msg = sprintf ("excess work on this call (t = %g; perhaps wrong integration method)", t);
    case -2
      msg = "excess accuracy requested (tolerances too small)";
    case -4
      msg = sprintf ("repeated error test failures on a step (t = %g; perhaps check all input)", t);
    otherwise
      msg = sprintf (["repeated convergence failures (t = %g; perhaps bad Jacobian supplied or wrong choice of " ...
                      "integration method or tolerances)"], t);
  end
end

## The function itself; one for the Jacobian beside it is not needed.
function f = function_of (f)
  if (iscell (f) && ! isempty (f) && numel (f) <= 2)
    f = f{1};
  elseif (ischar (f) && rows (f) == 2)
    f = strtrim (f(1, :));
  elseif (isempty (f) || iscell (f) || ischar (f) && rows (f) > 2)
    error ("lsode: first arg should be a string or 2-element string array");
  end
  if (ischar (f))
    if (! any (exist (f) == [2 3 5 103]))
      error ("lsode: FCN argument is not a valid function name or handle");
    end
    f = str2func (f);
  elseif (! is_function_handle (f))
    error ("lsode: FCN argument is not a valid function name or handle");
  end
end

%!assert (lsode (@(x, t) -x, 1, [0 1]), [1; exp(-1)], 1e-7)
%!assert (lsode (@(x, t) -x, 1, [0 1])(2), 0.367879444800222, 1e-14)
%!assert (lsode (@(x, t) [x(2); -x(1)], [1; 0], [0 pi])(2, :), [-1 0], 1e-5)
%!assert (lsode (@(x, t) -1000 * (x - cos (t)), 0, [0 1])(2), cos (1) + sin (1) / 1000, 1e-6)
%!assert (lsode (@(x, t) double (t > 1), 0, [0 2], 1)(2), 1, 1e-6)
%!assert (lsode (@(x, t) -x, 1, [0 0]), [1; 1])
%!test
%! old = lsode_options ("relative tolerance"); before = lsode_options ("absolute tolerance"); limit = lsode_options ("step limit");
%! unwind_protect
%!   lsode_options ("relative tolerance", 1e-3); lsode_options ("absolute tolerance", 1e-4);
%!   loose = abs (lsode (@(x, t) -x, 1, [0 1])(2) - exp (-1));
%!   assert (loose > 1e-7 && loose < 1e-2);
%!   lsode_options ("step limit", 3);
%!   [~, state] = lsode (@(x, t) -x, 1, [0 100]); assert (state, -1);
%! unwind_protect_cleanup
%!   lsode_options ("relative tolerance", old); lsode_options ("absolute tolerance", before); lsode_options ("step limit", limit);
%! end_unwind_protect
%!error <lsode: evaluation of user-supplied function failed> lsode (@(x, t) nosuch (x), 1, [0 1])
%!error <lsode: repeated convergence failures> lsode (@(x, t) NaN, 1, [0 1])
%!error <lsode: initial state X_0 must be a vector> lsode (@(x, t) x, {1}, [0 1])
%!error <lsode: output time variable T must be a vector> lsode (@(x, t) x, 1, 'a')
