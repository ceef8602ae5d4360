## [Q, ERR, NEVAL] = __adapt__ (F, A, B, ABSTOL, RELTOL, MAXINT, WAYPOINTS)
## Adaptive Gauss-Kronrod quadrature (7 and 15 points) of the vectorized function F from A to B: all intervals whose
## error is too large are halved together. Infinite limits and singular ends are mapped away.
## See also: integral, quadgk
function [q, err, neval] = __adapt__ (f, a, b, abstol, reltol, maxint, waypoints)
  if (a == b)
    q = 0 * f (a);
    if (! isfinite (q))
      q = 0;
    end
    err = 0;
    neval = 1;
    return;
  end
  sgn = 1;
  if (a > b)
    [a, b] = deal (b, a);
    sgn = -1;
  end
  ## Substitutions that put the interval on [-1, 1] and flatten what happens at its ends.
  if (isinf (a) && isinf (b))
    g = @(t) f (t ./ (1 - t .^ 2)) .* (1 + t .^ 2) ./ (1 - t .^ 2) .^ 2;
    inv = @(x) 2 * x ./ (1 + sqrt (1 + 4 * x .^ 2));
    lo = -1;
    hi = 1;
  elseif (isinf (b))
    g = @(t) f (a + (t ./ (1 - t)) .^ 2) .* 2 .* t ./ (1 - t) .^ 3;
    inv = @(x) sqrt (x - a) ./ (1 + sqrt (x - a));
    lo = 0;
    hi = 1;
  elseif (isinf (a))
    g = @(t) f (b - (t ./ (1 + t)) .^ 2) .* -2 .* t ./ (1 + t) .^ 3;
    inv = @(x) -sqrt (b - x) ./ (1 + sqrt (b - x));
    lo = -1;
    hi = 0;
  else
    g = @(t) f ((b - a) / 4 * t .* (3 - t .^ 2) + (b + a) / 2) .* (0.75 * (b - a) * (1 - t .^ 2));
    inv = @(x) 2 * sin (asin (max (min ((2 * x - a - b) / (b - a), 1), -1)) / 3);
    lo = -1;
    hi = 1;
  end
  points = linspace (lo, hi, 11);
  if (! isempty (waypoints))
    w = inv (waypoints(waypoints > a & waypoints < b));
    points = unique ([points, w(:).']);
  end
  subs = [points(1:end - 1); points(2:end)];
  x = [0.9914553711208126e+00, 0.9491079123427585e+00, 0.8648644233597691e+00, 0.7415311855993944e+00, ...
       0.5860872354676911e+00, 0.4058451513773972e+00, 0.2077849550078985e+00, 0];
  wk = [0.2293532201052922e-01, 0.6309209262997854e-01, 0.1047900103222502e+00, 0.1406532597159259e+00, ...
        0.1690047266392679e+00, 0.1903505780647854e+00, 0.2044329400752989e+00, 0.2094821410847278e+00];
  wg = [0, 0.1294849661688697e+00, 0, 0.2797053914892767e+00, 0, 0.3818300505051189e+00, 0, 0.4179591836734694e+00];
  x = [-x, x(7:-1:1)].';
  wk = [wk, wk(7:-1:1)];
  wg = [wg, wg(7:-1:1)];
  q = 0;
  err = 0;
  neval = 0;
  done_q = 0;
  done_err = 0;
  while (true)
    half = diff (subs) / 2;
    t = x * half + ones (15, 1) * (sum (subs) / 2);
    v = reshape (g (t(:).'), size (t));
    neval += numel (t);
    v(! isfinite (v)) = 0;
    qk = (wk * v) .* half;
    qe = abs (((wk - wg) * v) .* half);
    q = done_q + sum (qk);
    err = done_err + sum (qe);
    tol = max (abstol, reltol * abs (q));
    if (err <= tol || ! isfinite (q))
      break;
    end
    ## What is good enough is put aside.
    good = qe <= tol * half / ((hi - lo) / 2) | half < 1e-14;
    done_q += sum (qk(good));
    done_err += sum (qe(good));
    subs(:, good) = [];
    if (isempty (subs))
      break;
    end
    if (columns (subs) > maxint)
      warning ("quadgk: maximum interval count (%d) exceeded", maxint);
      break;
    end
    mid = sum (subs) / 2;
    subs = [subs(1, :), mid; mid, subs(2, :)];
  end
  q *= sgn;
end
