## F = __ode15_checks__ (SOLVER, F, TRANGE, Y0, YP0)
## What ode15s and ode15i ask of their arguments, in Octave's order and words; F comes back as a handle.
## See also: ode15s, ode15i
function f = __ode15_checks__ (solver, f, trange, y0, yp0)
  needs_class (solver, "fun", f, {"char", "function_handle"});
  needs_class (solver, "trange", trange, {"double", "single"});
  if (! isvector (trange))
    error ("Octave:expected-vector", "%s: trange must be vector", solver);
  elseif (! isreal (trange))
    error ("Octave:expected-real", "%s: trange must be real", solver);
  end
  steps = diff (trange);
  if (isempty (steps) || ! (all (steps > 0) || all (steps < 0)))
    error ("Octave:invalid-input-arg", "%s: invalid value assigned to field 'trange'", solver);
  end
  if (ischar (f))
    if (! any (exist (f) == [2, 3, 5, 103]))
      error ("nargin: invalid function name: %s", f);
    end
    f = str2func (f);
  end
  count = nargin (f);
  if (count >= 0 && count != nargin - 2)
    error ("Octave:invalid-input-arg", "%s: invalid value assigned to field 'fun'", solver);
  end
  if (! (isnumeric (y0) && isvector (y0)))
    error ("Octave:invalid-input-arg", "%s: Y0 must be a numeric vector", solver);
  elseif (nargin > 4 && ! (isnumeric (yp0) && isvector (yp0)))
    error ("Octave:invalid-input-arg", "%s: YP0 must be a numeric vector", solver);
  end
  if (nargin > 4 && numel (y0) != numel (yp0))
    n = numel (f (trange(1), y0(:), yp0(:)));         # what F gives is as long as both should be
    name = "y0";
    if (numel (yp0) != n)
      name = "yp0";
    end
    error ("Octave:incorrect-numel", "%s: %s must have %d elements", solver, name, n);
  end
  needs_class (solver, "y0", y0, {"double", "single"});
  if (nargin > 4)
    needs_class (solver, "yp0", yp0, {"double", "single"});
  end
end

function needs_class (solver, name, value, classes)
  if (! any (strcmp (class (value), classes)))
    error ("Octave:invalid-type", "%s: %s must be of class:\n\n  %s\n\nbut was of class %s", solver, name, ...
           strjoin (classes, " "), class (value));
  end
end

%!error <ode15s: trange must be vector> ode15s (@(t, y) -y, [], 1)
%!error <ode15i: yp0 must have 2 elements> ode15i (@(t, y, yp) y, [0 1], [1 2], 1)
%!error <ode15s: invalid value assigned to field 'trange'> ode15s (@(t, y) -y, [0 2 1], 1)
