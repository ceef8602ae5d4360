## [Q, ERR, NEVAL] = __adapt_vector__ (F, A, B, ABSTOL, RELTOL)
## Adaptive Gauss-Kronrod quadrature of a function whose values are arrays, called for one point at a time.
## See also: integral, quadv
function [q, err, neval] = __adapt_vector__ (f, a, b, abstol, reltol)
  if (isinf (a) || isinf (b))
    if (isinf (a) && isinf (b))
      g = @(t) f (t / (1 - t ^ 2)) * (1 + t ^ 2) / (1 - t ^ 2) ^ 2;
      a = -1;
      b = 1;
    elseif (isinf (b))
      g = @(t) f (a + (t / (1 - t)) ^ 2) * 2 * t / (1 - t) ^ 3;
      a = 0;
      b = 1;
    else
      g = @(t) f (b - (t / (1 + t)) ^ 2) * -2 * t / (1 + t) ^ 3;
      a = -1;
      b = 0;
    end
    f = g;
  end
  x = [0.9914553711208126e+00, 0.9491079123427585e+00, 0.8648644233597691e+00, 0.7415311855993944e+00, ...
       0.5860872354676911e+00, 0.4058451513773972e+00, 0.2077849550078985e+00, 0];
  wk = [0.2293532201052922e-01, 0.6309209262997854e-01, 0.1047900103222502e+00, 0.1406532597159259e+00, ...
        0.1690047266392679e+00, 0.1903505780647854e+00, 0.2044329400752989e+00, 0.2094821410847278e+00];
  wg = [0, 0.1294849661688697e+00, 0, 0.2797053914892767e+00, 0, 0.3818300505051189e+00, 0, 0.4179591836734694e+00];
  x = [-x, x(7:-1:1)];
  wk = [wk, wk(7:-1:1)];
  wg = [wg, wg(7:-1:1)];
  stack = [a; b];
  q = 0;
  err = 0;
  neval = 0;
  total = [];
  while (! isempty (stack))
    lo = stack(1, end);
    hi = stack(2, end);
    stack(:, end) = [];
    half = (hi - lo) / 2;
    qk = qg = 0;
    for k = 1:15
      v = f ((lo + hi) / 2 + half * x(k));
      qk += wk(k) * v;
      qg += wg(k) * v;
    end
    neval += 15;
    qk *= half;
    qg *= half;
    e = max (abs (qk(:) - qg(:)));
    if (isempty (total))
      total = max (abs (qk(:)));
    end
    tol = max (abstol, reltol * total) * max (abs (half / ((b - a) / 2)), 1e-3);
    if (e <= tol || abs (half) < 1e-12 * max (abs (b - a), eps) || neval > 1e5)
      q += qk;
      err += e;
    else
      mid = (lo + hi) / 2;
      stack = [stack, [mid; hi], [lo; mid]];
    end
  end
end
