## __ode__ (SOLVER, TABLEAU, F, TSPAN, Y0, OPTIONS, ARGS, NARGOUT)
## The common part of ode45, ode23 and ode23s: an embedded pair of Runge-Kutta formulas, or TABLEAU.step, with step
## control, output at every step or at the times asked for, and events. [YNEW, E, K, COUNT] = TABLEAU.step (F, T, Y,
## K1, H) makes a step: E is the difference of its two results, K has the slopes that count at its begin and its end,
## COUNT the calls of F.
## See also: ode45, ode23, ode23s
function out = __ode__ (solver, tab, f, tspan, y0, options, args, nout)
  f = __ode_checks__ (solver, f, tspan, y0);
  if (isempty (options))
    options = odeset ();
  end
  check_options (solver, options, numel (y0));
  if (isempty (args))
    g = f;
  else
    g = @(t, y) f (t, y, args{:});
  end
  y = y0(:);
  n = numel (y);
  t = tspan(1);
  tend = tspan(end);
  dir = sign (tend - t);
  reltol = odeget (options, "RelTol", 1e-3);
  abstol = odeget (options, "AbsTol", 1e-6);
  abstol = abstol(:);
  maxstep = odeget (options, "MaxStep", abs (tend - t) / 10);
  refine = 1;                     # as in Octave 7 there is a point for each step, whatever "Refine" says
  events = odeget (options, "Events", []);
  outputfcn = odeget (options, "OutputFcn", []);
  nonneg = odeget (options, "NonNegative", []);
  if (strcmp (solver, "ode23s"))            # which has no such option, and says nothing
    nonneg = [];
  end
  mass = odeget (options, "Mass", []);
  if (isnumeric (mass) && ! isempty (mass))
    g0 = g;
    g = @(t, y) mass \ g0 (t, y);
  elseif (is_function_handle (mass))
    g0 = g;
    if (nargin (mass) == 1)
      g = @(t, y) mass (t) \ g0 (t, y);
    else
      g = @(t, y) mass (t, y) \ g0 (t, y);
    end
  end
  k1 = g (t, y)(:);
  nf = 1;
  if (isscalar (k1) && n > 1)
    k1 = repmat (k1, n, 1);
  elseif (numel (k1) != n)
    error ("Octave:nonconformant-args", "=: nonconformant arguments (op1 is %dx1, op2 is %dx%d)", n, size (g (t, y)));
  end
  ## First step (Hairer, Norsett, Wanner: Solving Ordinary Differential Equations I, II.4).
  h = odeget (options, "InitialStep", []);
  sizes = @(v) norm (v ./ max (abstol, reltol * abs (v)), Inf);
  if (isempty (h))
    d0 = sizes (y);
    d1 = sizes (k1);
    if (d0 < 1e-5 || d1 < 1e-5)
      h0 = 1e-6;
    else
      h0 = 0.01 * d0 / d1;
    end
    yn = y + dir * h0 * k1;
    d2 = sizes (g (t + dir * h0, yn)(:) - k1) / h0;
    if (max (d1, d2) <= 1e-15)
      h1 = max (1e-6, h0 * 1e-3);
    else
      h1 = (0.01 / max (d1, d2)) ^ (1 / (tab.order + 1));
    end
    h = min (100 * h0, h1);
  end
  h = min (abs (h), maxstep);
  fixed = numel (tspan) > 2 && nout != 1;     # the struct has a point for each step
  tout = t;
  yout = y.';
  next = 2;
  nsteps = nfailed = 0;
  ie = te = [];
  ye = [];
  ev_old = [];
  if (! isempty (events))
    [ev_old, ~, ~] = events (t, y);
    ev_old = ev_old(:);
  end
  if (! isempty (outputfcn))
    outputfcn (tspan(:), y, "init");
  end
  stop = false;
  err = lost = 0;
  stepper = isfield (tab, "step");
  s = numel (tab.c);
  K = zeros (n, s);
  while (! stop && dir * (tend - t) > 0)
    h = min (h, abs (tend - t));
    if (h < eps (abs (t)))
      where = sprintf (["Solving was not successful.  The iterative integration loop exited at time t = %f before the " ...
                        "endpoint at tend = %f was reached.  "], t, tend);
      advice = "Try to reduce the value of 'InitialStep' and/or 'MaxStep' with the command 'odeset'.";
      if (! isfinite (err))
        error ("integrate_adaptive: %s%s%s", where, ...
               "This happened because the iterative integration loop did not find a valid solution at this time stamp.  ", ...
               advice);
      end
      warning ("integrate_adaptive:unexpected_termination", " %s%s%s", where, ...
               "This may happen if the stepsize becomes too small.  ", advice);
      break;
    end
    hs = dir * h;
    term = hs - lost;                # Kahan's sum: what a step's time loses is made up for in the next one
    tnew = t + term;
    lost = (tnew - t) - term;
    if (stepper)
      [ynew, e, K, calls] = tab.step (g, t, y, k1, hs);
      nf += calls;
    else
      K(:, 1) = k1;
      for i = 2:s
        K(:, i) = g (t + hs * tab.c(i), y + K(:, 1:i - 1) * (hs * tab.a(i, 1:i - 1)).')(:);
      end
      nf += s - 1;
      ## The error is the difference of two results: its rounding is Octave's then, and so are the steps.
      ynew = y + K(:, 1:s - 1) * (hs * tab.b(1:s - 1)).';
      e = ynew - (y + K * (hs * tab.low).');
    end
    sc = max (abstol, reltol * max (abs (y), abs (ynew)));
    err = norm (e ./ sc, Inf);
    if (! isfinite (err))
      h *= 0.1;
      nfailed++;
      continue;
    end
    if (err > 1)
      nfailed++;
      h = min (h * factor_of_step (err, tab.order), maxstep);
      continue;
    end
    nsteps++;
    if (! isempty (nonneg))
      ynew(nonneg) = max (ynew(nonneg), 0);
    end
    if (abs (tend - tnew) <= 2 * eps (abs (tend)))
      tnew = tend;
    end
    knew = K(:, s);
    if (! tab.fsal || ! isempty (nonneg))
      knew = g (tnew, ynew)(:);
      nf++;
    end
    dense = @(theta) hermite (theta, hs, y, ynew, k1, knew, tab, K);
    if (! isempty (events))
      [ev, term, way] = events (tnew, ynew);
      ev = ev(:);
      hit = find (sign (ev) != sign (ev_old) & ev_old != 0 & (way(:) == 0 | way(:) == sign (ev - ev_old)));
      if (! isempty (hit))
        for i = hit(:).'
          lo = 0;
          hi = 1;
          for it = 1:60
            mid = (lo + hi) / 2;
            [v, ~, ~] = events (t + mid * hs, dense (mid));
            v = v(:)(i);
            if (sign (v) == sign (ev_old(i)))
              lo = mid;
            else
              hi = mid;
            end
          end
          te(end + 1, 1) = t + hi * hs;
          ye(end + 1, :) = dense (hi).';
          ie(end + 1, 1) = i;
          if (term(i))
            stop = true;
            tnew = t + hi * hs;
            ynew = dense (hi);
            break;
          end
        end
      end
      ev_old = ev;
    end
    if (fixed)
      while (next <= numel (tspan) && dir * (tnew - tspan(next)) >= 0)
        theta = (tspan(next) - t) / hs;
        tout(end + 1, 1) = tspan(next);
        if (theta >= 1)
          yout(end + 1, :) = ynew.';
        else
          yout(end + 1, :) = dense (theta).';
        end
        next++;
      end
    else
      for i = 1:refine - 1
        theta = i / refine * (tnew - t) / hs;
        tout(end + 1, 1) = t + theta * hs;
        yout(end + 1, :) = dense (theta).';
      end
      tout(end + 1, 1) = tnew;
      yout(end + 1, :) = ynew.';
    end
    if (! isempty (outputfcn) && outputfcn (tnew, ynew, []))
      stop = true;
    end
    t = tnew;
    y = ynew;
    k1 = knew;
    h = min (h * factor_of_step (err, tab.order), maxstep);
  end
  if (! isempty (outputfcn))
    outputfcn (t, y, "done");
  end
  if (strcmpi (odeget (options, "Stats", "off"), "on"))
    printf ("Number of successful steps: %d\n", nsteps);
    printf ("Number of failed attempts:  %d\n", nfailed);
    printf ("Number of function calls:   %d\n", nf);
  end
  out = cell (1, max (nout, 1));
  if (nout == 1)
    r = struct ("x", tout.', "y", yout.', "solver", solver);
    if (! isempty (events))
      r.xe = te.';
      r.ye = ye.';
      r.ie = ie.';
    end
    if (strcmpi (odeget (options, "Stats", "off"), "on"))
      r.stats.nsteps = nsteps;
      r.stats.nfailed = nfailed;
      r.stats.nfevals = nf;
    end
    out{1} = r;
  else
    all_out = {tout, yout, te, ye, ie};
    out = all_out(1:max (min (nout, 5), 2));
  end
end

## How much longer the next step may be (Hairer, Norsett, Wanner, II.4, with Octave's bounds).
function factor = factor_of_step (err, order)
  factor = min (1.5, max (0.8, (0.38 / (err + eps)) ^ (1 / (order + 1))));
end

## Options in the order of their names, with Octave's words (validateattributes has them).
function check_options (solver, options, n)
  checks = {"AbsTol", {"float"}, {"vector", "real", "positive"}; ...
            "Events", {"function_handle"}, {}; ...
            "InitialStep", {"float"}, {"scalar", "positive"}; ...
            "Jacobian", {"cell", "float", "function_handle"}, {}; ...
            "MStateDependence", {"weak", "strong", "none"}, "one of"; ...
            "Mass", {"float", "function_handle"}, {}; ...
            "MaxStep", {"float"}, {"scalar", "real", "positive"}; ...
            "NonNegative", {"float"}, {"vector", "integer", "positive"}; ...
            "NormControl", {"on", "off"}, "one of"; ...
            "OutputFcn", {"function_handle"}, {}; ...
            "OutputSel", {"float"}, {"vector", "integer", "positive", "<=", n}; ...
            "Refine", {"float"}, {"scalar", ">", 0, "integer"}; ...
            "RelTol", {"float"}, {"scalar", "real", "positive"}; ...
            "Stats", {"on", "off"}, "one of"; ...
            "Vectorized", {"on", "off"}, "one of"};
  of_others = {"Jacobian", "Vectorized"};
  if (strcmp (solver, "ode23s"))
    of_others = {"MStateDependence", "NonNegative"};
  end
  for k = 1:rows (checks)
    [name, allowed, rules] = checks{k, :};
    value = odeget (options, name);
    if (isempty (value) || any (strcmp (name, of_others)))
      continue;
    elseif (iscell (rules))
      validateattributes (value, allowed, rules, solver, name);
    elseif (! ischar (value))
      error ("Octave:invalid-input-arg", "%s: invalid value assigned to field '%s'", solver, name);
    else
      validatestring (value, allowed, solver, name);
    end
  end
end

## Cubic Hermite interpolation inside a step; for the pair of order 5 there is a value in the middle as well (L. Shampine:
## Some practical Runge-Kutta formulas, Math. Comp. 46, 1986).
function y = hermite (theta, h, y0, y1, f0, f1, tab, K)
  if (! isempty (tab.middle))
    ym = y0 + h / 2 * (K * tab.middle);
    y = (1 + theta^2 * (-11 + theta * (18 - 8 * theta))) * y0 + theta * (1 + theta * (-4 + theta * (5 - 2 * theta))) * h * f0 + ...
        16 * theta^2 * (1 - theta)^2 * ym + theta^2 * (-5 + theta * (14 - 8 * theta)) * y1 + ...
        theta^2 * (1 + theta * (-3 + 2 * theta)) * h * f1;
  elseif (tab.order == 2)
    y = y0 + theta * h * K(:, 1) + theta ^ 2 * (y1 - y0 - h * K(:, 1));
  else
    y = (1 - theta) * y0 + theta * y1 + ...
        theta * (theta - 1) * ((1 - 2 * theta) * (y1 - y0) + (theta - 1) * h * f0 + theta * h * f1);
  end
end
