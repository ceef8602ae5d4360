## [T, Y] = ode15s (FCN, TRANGE, Y0)
## [T, Y] = ode15s (FCN, TRANGE, Y0, ODE_OPT)
## [T, Y, TE, YE, IE] = ode15s (...)
## S = ode15s (...)
## Solve the stiff equations M*y' = FCN (t, y), of which some may be algebraic (M singular, the option
## "Mass"), by backward differences of variable order (Brenan, Campbell, Petzold: Numerical solution of
## initial-value problems in differential-algebraic equations, SIAM 1996). Options as in odeset: RelTol,
## AbsTol, MaxStep, InitialStep, MaxOrder (1 to 5), Jacobian (a matrix, or a function of t and y), Mass (a
## matrix, or a function of t, or of t and y), InitialSlope, Events, OutputFcn, OutputSel, Refine, Stats.
##   >> [t, y] = ode15s (@(t, y) -1000 * (y - cos (t)), [0 1], 0);  round (y(end) * 100)
##   ans = 54
##
## See also: ode15i, ode23s, ode45, odeset
function varargout = ode15s (fcn, trange, y0, options = struct ())
  if (nargin < 3)
    print_usage ();
  end
  fcn = __ode15_checks__ ("ode15s", fcn, trange, y0);
  if (! isstruct (options) && ! isempty (options))
    error ("Octave:invalid-input-arg", "ode15s: ODE_OPT must be a structure");
  elseif (isempty (options))
    options = struct ();
  end
  y0 = double (y0(:));
  n = numel (y0);
  mass = odeget (options, "Mass", []);
  M = mass_of (mass, odeget (options, "MStateDependence", "weak"), n);
  f = @(t, y) fcn (t, y)(:);
  slope = f (trange(1), y0);
  if (numel (slope) != n)
    error ("Octave:invalid-input-arg", "ode15s: length of FCN output must match length of INIT");
  end
  yp0 = odeget (options, "InitialSlope", zeros (n, 1))(:);      # 0 as in Octave, for steps like its
  jac = odeget (options, "Jacobian", []);
  jacobian = [];
  if (isnumeric (jac) && ! isempty (jac))
    jacobian = @(t, y, yp, cj) cj * M (t, y) - jac;
  elseif (! isempty (jac))
    jacobian = @(t, y, yp, cj) cj * M (t, y) - jac (t, y);
  end
  if (isempty (mass))
    residual = @(t, y, yp) yp - f (t, y);
  else
    residual = @(t, y, yp) M (t, y) * yp - f (t, y);
  end
  [varargout{1:max (nargout, 1 + (nargout == 0))}] = __ode15__ ("ode15s", residual, jacobian, trange, y0, yp0, options, nargout){:};
end

function M = mass_of (mass, depends, n)
  if (isempty (mass))
    M = @(t, y) speye (n);
  elseif (isnumeric (mass))
    if (! isequal (size (mass), [n, n]))
      error ("Octave:invalid-input-arg", "ode15s: invalid value assigned to field 'Mass'");
    end
    M = @(t, y) mass;
  elseif (! is_function_handle (mass))
    error ("Octave:invalid-input-arg", "ode15s: invalid value assigned to field 'Mass'");
  elseif (nargin (mass) == 1 || strcmpi (depends, "none"))
    M = @(t, y) mass (t);
  else
    M = mass;
  end
end

%!error ode15s ()
%!error <invalid value assigned to field 'trange'> ode15s (@(t, y) -y, 0, 1)
%!test
%! [t, y] = ode15s (@(t, y) -y, [0, 1], 1);
%! assert (t([2 3 4 5 end]), [0.001; 0.002; 0.004; 0.008; 1], 1e-12);  assert (y, exp (-t), 1e-3);
%!test  # Robertson's reactions
%! r = @(t, y) [-0.04*y(1) + 1e4*y(2)*y(3); 0.04*y(1) - 1e4*y(2)*y(3) - 3e7*y(2)^2; 3e7*y(2)^2];
%! o = odeset ("RelTol", 1e-6, "AbsTol", 1e-10);
%! [t, y] = ode15s (r, [0 0.4 40 4000], [1; 0; 0], o);
%! assert (t, [0; 0.4; 40; 4000]);
%! assert (y(2:4,[1 3]), [9.851721e-1 1.479402e-2; 7.158270e-1 2.841638e-1; 1.832021e-1 8.167970e-1], 1e-4);
%! o.Mass = diag ([1 1 0]);  d = @(t, y) [r(t, y)(1:2); sum(y) - 1];
%! [t, z] = ode15s (d, [0 0.4 40 4000], [1; 0; 0], o);  assert (z, y, 1e-4);
%! o.Jacobian = @(t, y) [-0.04, 1e4*y(3), 1e4*y(2); 0.04, -1e4*y(3)-6e7*y(2), -1e4*y(2); 1 1 1];
%! [t, z] = ode15s (d, [0 0.4 40 4000], [1; 0; 0], o);  assert (z, y, 1e-4);
%!test
%! o = odeset ("Events", @(t, y) deal (y - 0.5, 1, 0));
%! [t, y, te, ye, ie] = ode15s (@(t, y) -y, [0 2], 1, o);
%! assert (te, log (2), 1e-2);  assert (ye, 0.5, 1e-10);  assert (ie, 1);  assert (t(end) < 1);
%! s = ode15s (@(t, y) -y, [0 2], 1, o);  assert (s.xe, te);  assert (s.x', t);  assert (s.solver, "ode15s");
%!test
%! o = odeset ("Mass", @(t, y) [2 + t, 0; 0, 1]);
%! [t, y] = ode15s (@(t, y) [1; -y(2)], [0 1], [0; 1], o);  assert (y(end,:), [log(1.5), exp(-1)], 1e-3);
