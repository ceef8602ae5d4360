## [S, FAILURE] = __dae_step__ (S)
## One step of variable order and size by backward differences with a fixed leading coefficient: s.t, s.y,
## s.yp become those of its end; FAILURE is '' or why there was none. What lies behind is kept as modified
## divided differences (phi), from which __dae_at__ interpolates.
## Brenan, Campbell, Petzold: Numerical solution of initial-value problems in differential-algebraic
## equations, SIAM 1996, 5.2, whose letters the fields have (k the order, sigma, alpha, beta, gamma, psi, cj).
## See also: __dae_start__, __dae_at__
function [s, failure] = __dae_step__ (s)
  failure = '';
  tests = solves = 0;
  from = s.t;
  s.weights = s.rtol .* abs (s.phi(:,1)) + s.atol;
  if (any (s.weights <= 0))
    failure = 'weight';
    return;
  end
  smallest = 4 * eps * max (abs (s.t), abs (s.t + s.h));
  while (true)
    s = coefficients (s);
    s.t = from + s.h;
    k1 = s.k + 1;
    y = sum (s.phi(:,1:k1), 2);
    yp = s.phi(:,1:k1) * s.gamma(1:k1)';
    [s, y, yp, e, good] = newton (s, y, yp);
    if (good)
      [s, knew, est, err, terk, terkm1] = judged (s, e);
      if (err <= 1)
        s.y = y;
        s.yp = yp;
        s.steps++;
        s = accepted (s, e, knew, est, terk, terkm1);
        return;
      end
    end
    s = taken_back (s, from);
    if (! good)
      s.failed_solves++;
      if (++solves > 25)
        failure = 'newton';
        return;
      end
      s.h /= 4;
    else
      s.failed_tests++;
      if (++tests == 1)
        r = 0.9 * (2 * est + 1e-4) ^ (-1 / (knew + 1));
        s.k = knew;
        s.h *= max (0.25, min (0.9, r));
      elseif (tests == 2)
        s.k = knew;
        s.h /= 4;
      else
        s.k = 1;
        s.h /= 4;
      end
    end
    if (abs (s.h) < smallest)
      failure = 'small';
      return;
    end
  end
end

## Of this order and size; phi becomes phi*.
function s = coefficients (s)
  k = s.k;
  k1 = k + 1;
  if (s.h != s.h_last || k != s.k_last)
    s.since = 0;
  end
  s.since = min (s.since + 1, s.k_last + 2);
  if (k1 >= s.since)
    s.beta(1) = s.alpha(1) = s.sigma(1) = 1;
    s.gamma(1) = 0;
    reach = s.h;
    for i = 2:k1
      before = s.psi(i-1);
      s.psi(i-1) = reach;
      s.beta(i) = s.beta(i-1) * s.psi(i-1) / before;
      reach = before + s.h;
      s.alpha(i) = s.h / reach;
      s.sigma(i) = (i - 1) * s.sigma(i-1) * s.alpha(i);
      s.gamma(i) = s.gamma(i-1) + s.alpha(i-1) / s.h;
    end
    s.psi(k1) = reach;
  end
  alpha_s = -sum (1 ./ (1:k));
  s.cj = -alpha_s / s.h;
  s.ck = max (abs (s.alpha(k1) + alpha_s + sum (s.alpha(1:k))), s.alpha(k1));
  changed = s.since + 1:k1;
  s.phi(:,changed) .*= s.beta(changed);
end

function s = taken_back (s, from)
  k1 = s.k + 1;
  s.t = from;
  changed = s.since + 1:k1;
  s.phi(:,changed) ./= s.beta(changed);
  s.psi(1:k1-1) = s.psi(2:k1) - s.h;
  s.starting = false;
end

## The corrector: y with F (t, y, yp0 + cj * (y - y0)) = 0. The iteration matrix is made anew when it does
## not converge by an old one, or when cj has changed much.
function [s, y, yp, e, good] = newton (s, y0, yp0)
  warning ("off", "Octave:nearly-singular-matrix", "local");   # whether it converges is looked at
  fresh = false;
  for attempt = 1:2
    ratio = s.cj / s.cj_factored;
    if (s.cj_factored == 0 || attempt == 2 || ratio < 0.6 || ratio > 1 / 0.6)
      [s, good] = factored (s, y0, yp0);
      fresh = true;
      if (! good)
        y = yp = e = [];
        return;
      end
    end
    correction = 2 / (1 + s.cj / s.cj_factored);
    y = y0;
    yp = yp0;
    e = zeros (size (y0));
    good = false;
    for m = 1:4
      res = s.residual (s.t, y, yp);
      s.calls++;
      if (! all (isfinite (res)))
        break;
      end
      delta = correction * s.solve (res);
      y -= delta;
      e -= delta;
      yp -= s.cj * delta;
      change = sqrt (mean ((delta ./ s.weights) .^ 2));
      if (change <= 100 * eps * sqrt (mean ((y ./ s.weights) .^ 2)))
        good = true;
      elseif (m == 1)
        first = change;
        good = s.rate * change <= 0.33;
      else
        ratio = (change / first) ^ (1 / (m - 1));
        if (ratio > 0.9)
          break;
        end
        s.rate = ratio / (1 - ratio);
        good = s.rate * change <= 0.33;
      end
      if (good)
        break;
      end
    end
    if (good && ! isempty (s.nonnegative))
      less = min (y(s.nonnegative), 0);
      good = sqrt (sum ((less ./ s.weights(s.nonnegative)) .^ 2) / numel (y)) <= 0.33;
      y(s.nonnegative) -= less;
      e(s.nonnegative) -= less;
    end
    if (good && ! isempty (s.signs))
      good = all (y(s.signs > 0) >= 0) && all (y(s.signs < 0) <= 0) && all (y(abs (s.signs) == 2) != 0);
    end
    if (good || fresh)
      return;
    end
  end
end

function [s, good] = factored (s, y, yp)
  if (isempty (s.jacobian))
    J = differences (s, y, yp);
  else
    J = s.jacobian (s.t, y, yp, s.cj);
  end
  s.jacobians++;
  s.rate = 100;
  s.cj_factored = s.cj;
  good = all (isfinite (nonzeros (J)));
  if (! good)
    s.cj_factored = 0;
    return;
  end
  scale = 1 ./ full (max (abs (J), [], 2));          # equations may be of any size
  scale(! isfinite (scale)) = 1;
  if (issparse (J))
    [L, U, P, Q] = lu (scale .* J);
    s.solve = @(r) Q * (U \ (L \ (P * (scale .* r))));
  else
    [L, U, P] = lu (scale .* J);
    s.solve = @(r) U \ (L \ (P * (scale .* r)));
  end
  good = all (full (diag (U)) != 0);
end

## dF/dy + cj * dF/dy', a column at a time.
function J = differences (s, y, yp)
  n = numel (y);
  base = s.residual (s.t, y, yp);
  J = zeros (n);
  least = 1e-6 * norm (y, Inf);                # so that it is seen in sums with the large components
  for i = 1:n
    step = sqrt (eps) * max ([abs(y(i)), abs(s.h * yp(i)), s.weights(i), least]);
    if (s.h * yp(i) < 0)
      step = -step;
    end
    step = (y(i) + step) - y(i);
    z = y;
    zp = yp;
    z(i) += step;
    zp(i) += s.cj * step;
    J(:,i) = (s.residual (s.t, z, zp) - base) / step;
  end
end

## Estimates of the error at this order and those below.
function [s, knew, est, err, terk, terkm1] = judged (s, e)
  k = s.k;
  size_of = @(v) sqrt (mean ((v(s.tested) ./ s.weights(s.tested)) .^ 2));
  e_norm = size_of (e);
  est = s.sigma(k+1) * e_norm;
  terk = (k + 1) * est;
  terkm1 = 0;
  knew = k;
  if (k > 1)
    delta = s.phi(:,k+1) + e;
    erkm1 = s.sigma(k) * size_of (delta);
    terkm1 = k * erkm1;
    if (k > 2)
      delta += s.phi(:,k);
      terkm2 = (k - 1) * s.sigma(k-1) * size_of (delta);
      lower = max (terkm1, terkm2) <= terk;
    else
      lower = terkm1 <= 0.5 * terk;
    end
    if (lower)
      knew = k - 1;
      est = erkm1;
    end
  end
  err = s.ck * e_norm;
end

## The order and size of the next step, and phi with this one in it.
function s = accepted (s, e, knew, est, terk, terkm1)
  k = s.k;
  stepped = k - s.k_last;
  s.k_last = k;
  s.h_last = s.h;
  s.y_norm = [];
  if (knew == k - 1 || k == s.max_order)
    s.starting = false;
  end
  if (s.starting)
    ## Not after the first step: its differences know the slope that was given, which may be a guess.
    if (s.steps > 1)
      s.k = k + 1;
      s.h *= 2;
    end
  else
    choice = 0;
    if (knew == k - 1)
      choice = -1;
    elseif (k < s.max_order && k + 1 < s.since && stepped != 1)
      delta = e - s.phi(:,k+2);
      erkp1 = sqrt (mean ((delta(s.tested) ./ s.weights(s.tested)) .^ 2)) / (k + 2);
      terkp1 = (k + 2) * erkp1;
      if (k > 1)
        if (terkm1 <= min (terk, terkp1))
          choice = -1;
          est = terkm1 / k;
        elseif (terkp1 < terk)
          choice = 1;
        end
      elseif (terkp1 < 0.5 * terk)
        choice = 1;
      end
      if (choice == 1)
        est = erkp1;
      end
    end
    s.k = k + choice;
    r = (2 * est + 1e-4) ^ (-1 / (s.k + 1));
    if (r >= 2)
      s.h *= 2;
    elseif (r <= 1)
      s.h *= max (0.5, min (0.9, r));
    end
  end
  if (abs (s.h) > s.max_step)
    s.h = sign (s.h) * s.max_step;
  end
  if (k < s.max_order)
    s.phi(:,k+2) = e;
  end
  s.phi(:,k+1) += e;
  for j = k:-1:1
    s.phi(:,j) += s.phi(:,j+1);
  end
end
