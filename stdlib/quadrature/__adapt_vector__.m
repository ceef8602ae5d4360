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
