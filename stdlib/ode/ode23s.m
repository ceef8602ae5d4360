## [T, Y] = ode23s (FCN, TRANGE, INIT)
## [T, Y] = ode23s (FCN, TRANGE, INIT, ODE_OPT)
## Solve the stiff equations y' = FCN (t, y) by a Rosenbrock pair of order 2(3), with a Jacobian by differences or
## from the option "Jacobian".
##   >> [t, y] = ode23s (@(t, y) -1000 * (y - cos (t)), [0 1], 0); round (y(end) * 100)
##   ans = 54
## See also: ode45, ode23, odeset
function varargout = ode23s (fcn, trange, init, varargin)
  if (nargin < 3)
    print_usage ();
  end
  opt = [];
  if (numel (varargin) > 0 && (isstruct (varargin{1}) || isempty (varargin{1})))
    opt = varargin{1};
    varargin(1) = [];
  end
  jac = [];
  if (! isempty (opt))
    jac = odeget (opt, "Jacobian", []);
  end
  tab.order = 2;
  tab.fsal = true;
  tab.c = [0, 1];
  tab.middle = [];
  tab.step = @(f, t, y, f0, h) rosenbrock_step (f, t, y, f0, h, jac);
  out = __ode__ ("ode23s", tab, fcn, trange, init, opt, varargin, nargout);
  [varargout{1:numel (out)}] = out{:};
end

## L. Shampine, M. Reichelt: The MATLAB ODE suite, SIAM J. Sci. Comput. 18, 1997, section 4.
function [ynew, e, K, calls] = rosenbrock_step (f, t, y, f0, h, jac)
  d = 1 / (2 + sqrt (2));
  e32 = 6 + sqrt (2);
  n = numel (y);
  calls = 3;
  if (is_function_handle (jac))
    J = jac (t, y);
  elseif (! isempty (jac))
    J = jac;
  else
    J = zeros (n);
    for k = 1:n
      delta = sqrt (eps) * max (abs (y(k)), 1);
      yp = y;
      yp(k) += delta;
      J(:, k) = (f (t, yp)(:) - f0) / delta;
    end
    calls += n;
  end
  dt = 0.1 * h;                                # with steps of Octave to the last digit
  ft = (f (t + dt, y)(:) - f0) / dt;
  [L, U, P] = lu (eye (n) - h * d * J);
  k1 = U \ (L \ (P * (f0 + h * d * ft)));
  f1 = f (t + h / 2, y + h / 2 * k1)(:);
  k2 = U \ (L \ (P * (f1 - k1))) + k1;
  ynew = y + h * k2;
  f2 = f (t + h, ynew)(:);
  k3 = U \ (L \ (P * (f2 - e32 * (k2 - f1) - 2 * (k1 - f0) + h * d * ft)));
  e = ynew - (y + h / 6 * (k1 + 4 * k2 + k3));
  K = [k1, f2];
end

%!test [t, y] = ode23s (@(t, y) -1000 * (y - cos (t)), [0 1], 0); assert (y(end), cos (1), 1e-2)
