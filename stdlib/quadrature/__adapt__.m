## [Q, ERR, NEVAL] = __adapt__ (F, A, B, ABSTOL, RELTOL, MAXINT, WAYPOINTS)
## [...] = __adapt__ (..., NODES_FIRST)
## Adaptive Gauss-Kronrod quadrature (7 and 15 points) of the vectorized function F from A to B: all intervals whose
## error is too large are halved together. Infinite limits and singular ends are mapped away. With an eighth argument that
## is true F gets a column, the first nodes of all intervals first, as Octave's quadgk asks for them.
## See also: integral, quadgk
function [q, err, neval] = __adapt__ (f, a, b, abstol, reltol, maxint, waypoints, nodes_first = false)
  if (a == b)
    q = 0 * f (a);
    if (! isfinite (q))
      q = 0;
    end
    err = 0;
    neval = 1;
    return;
  end
  x = [0.991455371120812639206854697526329, 0.949107912342758524526189684047851, ...
       0.864864423359769072789712788640926, 0.741531185599394439863864773280788, ...
       0.586087235467691130294144691693013, 0.405845151377397166906606412076961, ...
       0.207784955007898467600689403773245, 0];
  wk = [0.022935322010529224963732008058970, 0.063092092629978553290700663189204, ...
        0.104790010322250183839876322541518, 0.140653259715525918745189590510238, ...
        0.169004726639267902826583426598550, 0.190350578064785409913256402421014, ...
        0.204432940075298892414161999234649, 0.209482141084727828012999174891714];
  wg = [0, 0.129484966168869693270611432679082, 0, 0.279705391489276667901467771423780, ...
        0, 0.381830050505118944950369775488975, 0, 0.417959183673469387755102040816327];
  x = [-x, x(7:-1:1)].';
  wk = [wk, wk(7:-1:1)];
  wg = [wg, wg(7:-1:1)];
  neval = 0;
  if (isfinite (a) && isfinite (b) && isempty (waypoints) && ! nodes_first)
    ## A smooth function needs no more than this: pairs of points that lie alike are added first.
    h = (b - a) / 2;
    c = (a + b) / 2;
    v = f (c + h * x.');
    neval = 15;
    if (numel (v) == 15 && all (isfinite (v)))
      qk = h * sum (wk(1:8) .* [v(1:7) + v(15:-1:9), v(8)]);
      qg = h * sum (wg(1:8) .* [v(1:7) + v(15:-1:9), v(8)]);
      err = abs (qk - qg);
      if (err <= 1e-14 * abs (qk))
        q = qk;
        return;
      end
    end
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
  q = 0;
  err = 0;
  done_q = 0;
  done_err = 0;
  while (true)
    half = diff (subs) / 2;
    t = x * half + ones (15, 1) * (sum (subs) / 2);
    if (nodes_first)
      v = reshape (g (t.'(:)), columns (t), 15).';
    else
      v = reshape (g (t(:).'), size (t));
    end
    neval += numel (t);
    if (nodes_first && ! all (isfinite (v(:))))
      warning ("Octave:quadgk:warning-termination", "quadgk: non-finite integrand encountered");
      if (neval == numel (t))
        q = err = NaN;
      end
      break;
    end
    v(! isfinite (v)) = 0;
    qk = (wk * v) .* half;
    qe = abs (((wk - wg) * v) .* half);
    q = done_q + sum (qk);
    err = done_err + sum (qe);
    tol = max (abstol, reltol * abs (q));
    if (isa (q, "single"))
      tol = max (tol, 16 * eps ("single") * abs (q));
    end
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
      if (nodes_first)
        warning ("Octave:quadgk:warning-termination", "quadgk: maximum interval count (%d) exceeded", maxint);
      end
      break;
    end
    mid = sum (subs) / 2;
    subs = [subs(1, :), mid; mid, subs(2, :)];
  end
  if (nodes_first && err > max (abstol, reltol * abs (q)))
    warning ("Octave:quadgk:warning-termination", "quadgk: Error tolerance not met.  Estimated error %g", err);
  end
  q *= sgn;
end
