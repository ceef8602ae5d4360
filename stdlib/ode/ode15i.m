## [T, Y] = ode15i (FCN, TRANGE, Y0, YP0)
## [T, Y] = ode15i (FCN, TRANGE, Y0, YP0, ODE_OPT)
## [T, Y, TE, YE, IE] = ode15i (...)
## S = ode15i (...)
## Solve FCN (t, y, yp) = 0, differential and algebraic equations, by backward differences of variable order,
## as ode15s does. Y0 and YP0 must solve it at the beginning (decic makes them). Options as in odeset;
## "Jacobian" is a cell {dF/dy, dF/dyp}, or a function [dF/dy, dF/dyp] = jac (t, y, yp).
##   >> [t, y] = ode15i (@(t, y, yp) yp + y, [0 1], 1, -1);  round (y(end) * 100)
##   ans = 37
##
## See also: decic, ode15s, odeset
function varargout = ode15i (fcn, trange, y0, yp0, options = struct ())
  if (nargin < 4)
    print_usage ();
  end
  fcn = __ode15_checks__ ("ode15i", fcn, trange, y0, yp0);
  if (! isstruct (options) && ! isempty (options))
    error ("Octave:invalid-input-arg", "ode15i: ODE_OPT must be a structure");
  elseif (isempty (options))
    options = struct ();
  end
  jac = odeget (options, "Jacobian", []);
  jacobian = [];
  if (iscell (jac) && numel (jac) == 2)
    jacobian = @(t, y, yp, cj) jac{1} + cj * jac{2};
  elseif (is_function_handle (jac))
    jacobian = @(t, y, yp, cj) both (jac, t, y, yp, cj);
  elseif (! isempty (jac))
    error ("Octave:invalid-input-arg", "ode15i: invalid value assigned to field 'Jacobian'");
  end
  residual = @(t, y, yp) fcn (t, y, yp)(:);
  y0 = double (y0(:));
  yp0 = double (yp0(:));
  if (numel (residual (trange(1), y0, yp0)) != numel (y0))
    error ("Octave:invalid-input-arg", "ode15i: length of FCN output must match length of Y0");
  end
  [varargout{1:max (nargout, 1 + (nargout == 0))}] = __ode15__ ("ode15i", residual, jacobian, trange, y0, yp0, options, nargout){:};
end

function J = both (jac, t, y, yp, cj)
  [dy, dyp] = jac (t, y, yp);
  J = dy + cj * dyp;
end

%!error ode15i ()
%!error <ode15i: yp0 must have 2 elements> ode15i (@(t, y, yp) y, [0 1], [1 2], 1)
%!test
%! f = @(t, y, yp) [yp(1) + 0.04*y(1) - 1e4*y(2)*y(3); yp(2) - 0.04*y(1) + 1e4*y(2)*y(3) + 3e7*y(2)^2; sum(y) - 1];
%! o = odeset ("RelTol", 1e-6, "AbsTol", 1e-10);
%! [t, y] = ode15i (f, [0 0.4 40], [1; 0; 0], [-0.04; 0.04; 0], o);
%! assert (y(2:3,[1 3]), [9.851721e-1 1.479402e-2; 7.158270e-1 2.841638e-1], 1e-4);
%! o.Jacobian = @(t, y, yp) deal ([0.04, -1e4*y(3), -1e4*y(2); -0.04, 1e4*y(3)+6e7*y(2), 1e4*y(2); 1 1 1], diag ([1 1 0]));
%! [t, z] = ode15i (f, [0 0.4 40], [1; 0; 0], [-0.04; 0.04; 0], o);  assert (z, y, 1e-4);
%! o = odeset ("Jacobian", {1, 1});  [t, y] = ode15i (@(t, y, yp) yp + y, [0 1], 1, -1, o);  assert (y, exp (-t), 1e-3);
