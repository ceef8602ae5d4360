## OUT = __ode15__ (SOLVER, RESIDUAL, JACOBIAN, TSPAN, Y0, YP0, OPTIONS, NARGOUT)
## What ode15s and ode15i share: steps by __dae_step__ for RESIDUAL (t, y, yp) = 0, output at each or at the
## times asked for, events.
## See also: ode15s, ode15i
function out = __ode15__ (solver, residual, jacobian, tspan, y0, yp0, options, nout)
  n = numel (y0);
  t0 = tspan(1);
  t_end = tspan(end);
  forward = sign (t_end - t0);
  p.residual = residual;
  p.jacobian = jacobian;
  p.rtol = odeget (options, "RelTol", 1e-3);
  p.atol = odeget (options, "AbsTol", 1e-6)(:);
  if (! isscalar (p.atol) && numel (p.atol) != n)
    error ("Octave:invalid-input-arg", "%s: invalid value assigned to field 'AbsTol'", solver);
  end
  p.max_order = odeget (options, "MaxOrder", 5);
  p.max_step = odeget (options, "MaxStep", abs (t_end - t0) / 10);
  p.first_step = odeget (options, "InitialStep", 0);
  p.span = tspan(2) - t0;
  p.nonnegative = p.signs = [];
  p.tested = true (n, 1);
  events = odeget (options, "Events", []);
  output = odeget (options, "OutputFcn", []);
  selected = odeget (options, "OutputSel", 1:n);
  refine = odeget (options, "Refine", 0);
  s = __dae_start__ (p, t0, y0, yp0);
  tout = t0;
  yout = y0.';
  found = struct ("t", [], "y", [], "i", []);
  before = [];
  if (! isempty (events))
    before = signs_of (events, t0, y0, yp0);
  end
  if (! isempty (output))
    output (tspan(:), y0(selected), "init");
  end
  next = 2;
  stop = false;
  while (! stop && (t_end - s.t) * forward > 0)
    t_before = s.t;
    y_before = s.phi(:,1);
    if ((s.t + s.h - t_end) * forward > 0 && numel (tspan) == 2)
      s.h = t_end - s.t;
    end
    [s, failure] = __dae_step__ (s);
    if (! isempty (failure))
      error ("%s: no step could be made at t = %g (%s)", solver, s.t, failure_words (failure));
    end
    if (abs (s.t - t_end) <= 4 * eps * abs (t_end))
      s.t = t_end;
    end
    if (! isempty (events))
      [before, found, stop] = crossings (events, before, found, struct ("t", t_before, "y", y_before), s);
    end
    if (numel (tspan) == 2)
      at = s.t;
      if (refine > 1)
        at = t_before + (1:refine) / refine * (s.t - t_before);
      end
    else
      at = tspan(next:end)(:).';
      at = at((s.t - at) * forward >= 0);
      next += numel (at);
    end
    points = __dae_at__ (s, at);
    tout = [tout; at(:)];
    yout = [yout; points.'];
    for k = 1:numel (at) * ! isempty (output)
      stop = stop || output (at(k), points(selected,k), "");
    end
  end
  if (! isempty (output))
    output (tout(end), yout(end,selected).', "done");
  end
  if (strcmpi (odeget (options, "Stats", "off"), "on"))
    printf ("Number of successful steps: %d\nNumber of failed attempts:  %d\nNumber of function calls:   %d\n", ...
            s.steps, s.failed_tests + s.failed_solves, s.calls);
  end
  if (nout == 1)
    r = struct ("x", tout.', "y", yout.', "solver", solver);
    if (! isempty (events))
      r.xe = found.t.';
      r.ye = found.y.';
      r.ie = found.i.';
    end
    out = {r};
  else
    out = {tout, yout, found.t, found.y, found.i}(1:max (2, min (nout, 5)));
  end
end

function w = failure_words (failure)
  w = struct ("newton", "the corrector does not converge", "small", "the error test fails at the smallest size", ...
              "weight", "a component is 0 and has no absolute tolerance").(failure);
end

function [value, ends, way] = signs_of (events, t, y, yp)
  if (nargin (events) == 2)
    [value, ends, way] = events (t, y);
  else
    [value, ends, way] = events (t, y, yp);
  end
  value = value(:);
  ends = ends(:);
  way = way(:);
end

## Changes of sign in the last step; where they are is interpolated between its ends, as Octave does.
function [now, found, stop] = crossings (events, before, found, from, s)
  [now, ends, way] = signs_of (events, s.t, s.y, s.yp);
  up = before <= 0 & now > 0 & way != -1;
  down = before >= 0 & now < 0 & way != 1;
  stop = false;
  for k = find (up | down)'
    part = before(k) / (before(k) - now(k));
    found.t(end+1,1) = from.t + part * (s.t - from.t);
    found.y(end+1,:) = (from.y + part * (s.y - from.y)).';
    found.i(end+1,1) = k;
    stop = stop || ends(k);
  end
end
