## S = __dae_start__ (PROBLEM, T, Y, YP)
## The state of an integration of F (t, y, y') = 0, for __dae_step__. Fields of PROBLEM: residual (t, y, yp),
## jacobian (t, y, yp, cj) = dF/dy + cj * dF/dy' or [], rtol, atol (numbers or columns), max_order, max_step,
## first_step (Inf, 0: unset), span (how far t goes), nonnegative (components that are set to 0 where they
## are nearly), signs ([], or for each component 1, 2: >= 0, > 0, -1, -2: <= 0, < 0), tested (the components
## that the error test looks at).
## See also: dassl, ode15s, ode15i
function s = __dae_start__ (problem, t, y, yp)
  s = problem;
  s.t = t;
  s.direction = sign (s.span);
  y = y(:);
  yp = yp(:);
  s.h = s.first_step * s.direction;
  if (s.h == 0)
    s.h = 0.001 * s.span;
    s.weights = weights_of (s, y);
    ypnorm = sqrt (mean ((yp ./ s.weights) .^ 2));
    if (ypnorm > 0.5 / abs (s.h))
      s.h = sign (s.h) * 0.5 / ypnorm;
    end
  end
  if (abs (s.h) > s.max_step)
    s.h = sign (s.h) * s.max_step;
  end
  s.phi = zeros (numel (y), s.max_order + 2);
  s.phi(:,1) = y;
  s.phi(:,2) = s.h * yp;
  s.psi = zeros (1, s.max_order + 2);
  s.psi(1) = s.h;
  s.alpha = s.beta = s.gamma = s.sigma = zeros (1, s.max_order + 2);
  s.k = 1;
  s.k_last = s.since = 0;
  s.h_last = 0;
  s.starting = true;
  s.cj_factored = 0;
  s.rate = 1;
  s.y = y;
  s.yp = yp;
  s.steps = s.failed_tests = s.failed_solves = s.jacobians = s.calls = 0;
end

function w = weights_of (s, y)
  w = s.rtol .* abs (y) + s.atol;
end
