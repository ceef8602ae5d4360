## F = __ode_checks__ (SOLVER, F, TSPAN, Y0)
## What all solvers ask of their arguments, in Octave's order; F comes back as a handle.
## See also: ode45, ode23s
function f = __ode_checks__ (solver, f, tspan, y0)
  if (! isnumeric (tspan) || ! isvector (tspan))
    error ("Octave:invalid-input-arg", "%s: TRANGE must be a numeric vector", solver);
  elseif (numel (tspan) < 2)
    error ("Octave:invalid-input-arg", "%s: TRANGE must contain at least 2 elements", solver);
  end
  if (all (diff (tspan) == 0) || any (diff (tspan) == 0) && numel (tspan) == 2)
    error ("Octave:invalid-input-arg", "%s: invalid time span, TRANGE(1) == TRANGE(2)", solver);
  end
  if (! isnumeric (y0) || ! isvector (y0))
    error ("Octave:invalid-input-arg", "%s: INIT must be a numeric vector", solver);
  end
  if (ischar (f))
    if (! any (exist (f) == [2 3 5 103]))
      error ("Octave:invalid-input-arg", '%s: function "%s" not found', solver, f);
    end
    f = str2func (f);
  end
  if (! is_function_handle (f))
    error ("Octave:invalid-input-arg", "%s: FUN must be a valid function handle", solver);
  end
end
