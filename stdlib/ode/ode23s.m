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
  if (ischar (fcn))
    fcn = str2func (fcn);
  end
  if (! isempty (varargin))
    args = varargin;
    fcn = @(t, y) fcn (t, y, args{:});
  end
  if (isempty (opt))
    opt = odeset ();
  end
  reltol = odeget (opt, "RelTol", 1e-3);
  abstol = odeget (opt, "AbsTol", 1e-6);
  jac = odeget (opt, "Jacobian", []);
  maxstep = odeget (opt, "MaxStep", abs (trange(end) - trange(1)) / 10);
  t = trange(1);
  tend = trange(end);
  dir = sign (tend - t);
  y = init(:);
  n = numel (y);
  f0 = fcn (t, y)(:);
  h = odeget (opt, "InitialStep", min (maxstep, 1e-3 * abs (tend - t)));
  d = 1 / (2 + sqrt (2));
  e32 = 6 + sqrt (2);
  tout = t;
  yout = y.';
  next = 2;
  fixed = numel (trange) > 2;
  while (dir * (tend - t) > 0)
    h = min (h, abs (tend - t));
    if (h < 16 * eps (abs (t)))
      break;
    end
    hs = dir * h;
    if (is_function_handle (jac))
      J = jac (t, y);
    elseif (! isempty (jac))
      J = jac;
    else
      J = zeros (n);
      for k = 1:n
        delta = sqrt (eps) * max (abs (y(k)), 1e-5);
        yp = y;
        yp(k) += delta;
        J(:, k) = (fcn (t, yp)(:) - f0) / delta;
      end
    end
    dt = sqrt (eps) * max (abs (t), h) * dir;
    ft = (fcn (t + dt, y)(:) - f0) / dt;
    [L, U, P] = lu (eye (n) - hs * d * J);
    k1 = U \ (L \ (P * (f0 + hs * d * ft)));
    f1 = fcn (t + hs / 2, y + hs / 2 * k1)(:);
    k2 = U \ (L \ (P * (f1 - k1))) + k1;
    ynew = y + hs * k2;
    f2 = fcn (t + hs, ynew)(:);
    k3 = U \ (L \ (P * (f2 - e32 * (k2 - f1) - 2 * (k1 - f0) + hs * d * ft)));
    e = hs / 6 * (k1 - 2 * k2 + k3);
    err = norm (e ./ (abstol + reltol * max (abs (y), abs (ynew))), Inf);
    if (err > 1 || ! isfinite (err))
      h *= max (0.2, 0.8 * err ^ (-1/3));
      if (! isfinite (h))
        h = abs (hs) / 10;
      end
      continue;
    end
    tnew = t + hs;
    if (fixed)
      while (next <= numel (trange) && dir * (tnew - trange(next)) >= 0)
        s = (trange(next) - t) / hs;
        tout(end + 1, 1) = trange(next);
        yout(end + 1, :) = (y + hs / (1 - 2 * d) * (s * (1 - s) * k1 + s * (s - 2 * d) * k2)).';
        next++;
      end
    else
      tout(end + 1, 1) = tnew;
      yout(end + 1, :) = ynew.';
    end
    t = tnew;
    y = ynew;
    f0 = f2;
    h = min (maxstep, h * min (5, 0.8 * max (err, 1e-10) ^ (-1/3)));
  end
  if (nargout == 1)
    varargout{1} = struct ("x", tout.', "y", yout.', "solver", "ode23s");
  else
    varargout = {tout, yout};
  end
end

%!test [t, y] = ode23s (@(t, y) -1000 * (y - cos (t)), [0 1], 0); assert (y(end), cos (1), 1e-2)
