## X = fsolve (FCN, X0)
## X = fsolve (FCN, X0, OPTIONS)
## [X, FVAL, INFO, OUTPUT, FJAC] = fsolve (...)
## A zero of a system of equations: FCN returns a vector of values that are all to vanish, and with the option Jacobian
## "on" also the matrix of their derivatives, an equation a row; else differences are taken. The method is Powell's
## hybrid of Newton and gradient steps in a trust region (M. J. D. Powell: A hybrid method for nonlinear equations,
## 1970), also for systems with more equations than unknowns (least squares). Options: TolX and TolFun (1e-6), MaxIter
## (400), MaxFunEvals (100 an unknown), Jacobian, Updating "on" (Broyden's updates instead of new Jacobians),
## FinDiffType, TypicalX, AutoScaling, FunValCheck, OutputFcn.
## INFO: 1 the values vanish, 2 the step became smaller than TolX, 3 the decrease smaller than TolFun, 0 out of
## iterations or evaluations, -1 stopped by OutputFcn, -3 no further decrease found.
##   >> x = fsolve (@(v) [v(1) + v(2) - 3; v(1) * v(2) - 2], [0; 3]);
##   >> printf ('%.4f %.4f\n', x)
##   1.0000 2.0000
## See also: fzero, fminunc, roots, optimset
function [x, fval, info, output, fjac] = fsolve (fcn, x0, options)
  if (nargin == 1 && strcmp (fcn, 'defaults'))
    x = optimset ('fsolve');
    return;
  elseif (nargin < 2 || ! isnumeric (x0))
    print_usage ();
  end
  if (nargin < 3)
    options = struct ();
  end
  if (ischar (fcn))
    fcn = str2func (fcn);
  end
  shape = size (x0);
  n = numel (x0);
  given = strcmpi (optimget (options, 'Jacobian', 'off'), 'on');
  update = strcmpi (optimget (options, 'Updating', 'off'), 'on');
  central = strcmpi (optimget (options, 'FinDiffType', 'forward'), 'central');
  scaled = strcmpi (optimget (options, 'AutoScaling', 'off'), 'on');
  check = strcmpi (optimget (options, 'FunValCheck', 'off'), 'on');
  watch = optimget (options, 'OutputFcn');
  typical = optimget (options, 'TypicalX', 1);
  maxiter = optimget (options, 'MaxIter', 400);
  maxfev = optimget (options, 'MaxFunEvals', 100 * n);
  tolx = optimget (options, 'TolX', 1e-6);
  tolf = optimget (options, 'TolFun', 1e-6);

  x = x0(:);
  f = value_at (fcn, x, shape, check);
  fshape = size (f);
  f = f(:);
  m = numel (f);
  calls = 1;
  iter = 1;
  successful = 0;
  info = 0;
  scale = ones (n, 1);
  fjac = [];
  stale = 0;
  shrink = 0.5;
  if (! isempty (watch) && watch (reshape (x, shape), state (iter, calls, norm (f), zeros (shape)), 'init'))
    info = -1;
  end
  while (info == 0 && iter < maxiter && calls < maxfev)
    if (isempty (fjac) || ! update || stale > 1)
      if (given)
        [~, fjac] = fcn (reshape (x, shape));
        calls++;
        if (! isequal (size (fjac), [m, n]))
          error ('fsolve: the Jacobian is a %dx%d matrix, but %d equations in %d unknowns need %dx%d', ...
                 rows (fjac), columns (fjac), m, n, m, n);
        end
      else
        [fjac, used] = difference (fcn, x, shape, f, central, typical, check);
        calls += used;
      end
      stale = 0;
    end
    if (scaled)
      columns_of = sqrt (sumsq (fjac, 1))';
      if (iter == 1)
        scale = columns_of;
        scale(scale == 0) = 1;
      else
        scale = max (0.1 * scale, columns_of);
      end
    end
    xn = norm (scale .* x);
    if (iter == 1)
      delta = max (xn, 1);
    end
    fn = norm (f);
    if (fn <= tolf * n * xn)
      info = 1;
      break;
    end
    moved = false;
    while (! moved && info == 0 && iter <= maxiter && calls < maxfev)
      s = dogleg (fjac, f, scale, delta);
      sn = norm (scale .* s);
      if (iter == 1)
        delta = min (delta, sn);
      end
      f1 = value_at (fcn, x + s, shape, check)(:);
      f1n = norm (f1);
      calls++;
      actual = -1;
      if (f1n < fn)
        actual = 1 - (f1n / fn) ^ 2;
      end
      predicted = 1 - (norm (f + fjac * s) / fn) ^ 2;
      ratio = 0;
      if (predicted > 0)
        ratio = actual / predicted;
      end
      if (! (ratio >= 0.1))
        delta *= shrink;
        shrink ^= 1.4142;           # ever faster while steps fail
        stale++;
        if (! (delta > 10 * eps * xn))
          if (stale > 1 && update)
            break;
          end
          info = -3;
          break;
        end
      else
        shrink = 0.5;
        stale = 0;
        if (abs (1 - ratio) <= 0.1)
          delta = 1.4142 * sn;
        elseif (ratio >= 0.5)
          delta = max (delta, 1.4142 * sn);
        end
      end
      iter++;
      if (! (ratio >= 1e-4))
        if (! update || stale > 1)
          break;                     # a new Jacobian, although x is the old one
        end
        continue;
      end
      moved = true;
      successful++;
      if (update && successful < 2)
        fjac = [];                   # the first one came from farther away
      elseif (update)
        ## Broyden's good update has the square of sn here; Octave 7.3 goes by sn, so this does.
        fjac += ((f1 - f - fjac * s) / sn) * (scale .^ 2 .* s)';
      end
      x += s;
      xn = norm (scale .* x);
      f = f1;
      if (! isempty (watch) && watch (reshape (x, shape), state (iter, calls, f1n, reshape (s, shape)), 'iter'))
        info = -1;
      elseif (f1n <= tolf * n * xn)
        info = 1;
      elseif (sn <= tolx * xn)
        info = 2;
      elseif (actual <= tolf)
        info = 3;
      end
    end
  end
  x = reshape (x, shape);
  fval = reshape (f, fshape);
  if (nargout > 3)
    output = struct ('iterations', iter, 'successful', successful, 'funcCount', calls);
  end
end

function f = value_at (fcn, x, shape, check)
  f = fcn (reshape (x, shape));
  if (check && ! isreal (f))
    error ('fsolve: non-real value encountered');
  elseif (check && any (isnan (f(:))))
    error ('fsolve: NaN value encountered');
  end
end

function [J, calls] = difference (fcn, x, shape, f, central, typical, check)
  n = numel (x);
  J = zeros (numel (f), n);
  typical = abs (typical(:)) .* ones (n, 1);
  calls = n * (1 + central);
  if (central)
    h = eps (class (x)) ^ (1/3);
  else
    h = sqrt (eps (class (x)));
  end
  ## As in Octave: outward, and where x is a row, as far as its first element says.
  measure = x;
  if (shape(1) == 1)
    measure(:) = x(1);
  end
  h = max (abs (measure), typical) * h;
  if (! central)
    h(measure < 0) *= -1;
  end
  for k = 1:n
    ahead = x;
    ahead(k) += h(k);
    if (central)
      behind = x;
      behind(k) -= h(k);
      J(:, k) = (value_at (fcn, ahead, shape, check)(:) - value_at (fcn, behind, shape, check)(:)) / (ahead(k) - behind(k));
    else
      J(:, k) = (value_at (fcn, ahead, shape, check)(:) - f) / (ahead(k) - x(k));
    end
  end
end

## The step down Powell's dogleg for the least squares of f + J s, with |scale .* s| <= delta.
function s = dogleg (J, f, scale, delta)
  if (any (isnan (J(:))) || any (isnan (f)))
    s = repmat (delta / sqrt (numel (scale)), numel (scale), 1) ./ scale;
    return;
  end
  old = warning ('off', 'all');
  s = -(J \ f);
  warning (old);
  if (all (isfinite (s)) && norm (scale .* s) <= delta)
    return;
  end
  g = (J' * f) ./ scale;
  gn = norm (g);
  if (gn == 0)
    s = zeros (size (s));
    return;
  end
  down = -g ./ scale;
  t = (gn / norm (J * down)) ^ 2;
  if (! all (isfinite (s)) || t * gn >= delta)
    s = min (t, delta / gn) * down;
    return;
  end
  c = t * scale .* down;
  d = scale .* s - c;
  ab = c' * d;
  bb = d' * d;
  gap = delta ^ 2 - c' * c;
  b = gap / (ab + sqrt (ab ^ 2 + bb * gap));
  s = t * down + b * (s - t * down);
end

function s = state (iter, calls, fval, step)
  s = struct ('iter', iter, 'funccount', calls, 'fval', fval, 'searchdirection', step);
end

%!test [x, f, info] = fsolve (@(v) [v(1) + v(2) - 3; v(1) - v(2) - 1], [0; 0]); assert (x, [2; 1], 1e-6); assert (info, 1)
%!assert (fsolve (@(x) x ^ 2 - 9, 1), 3, 1e-5)
%!test x = fsolve (@(v) [v(1) ^ 2 + v(2) ^ 2 - 4; exp(v(1)) + v(2) - 1], [1 -1.7], optimset ('Updating', 'on', 'TolFun', 1e-10));
%! assert (x, [1.00416874 -1.72963729], 1e-6)
%!function [f, J] = pair (v)
%!  f = [10 * (v(2) - v(1) ^ 2); 1 - v(1)];
%!  J = [-20 * v(1), 10; -1, 0];
%!endfunction
%!assert (fsolve (@pair, [-1.2; 1], optimset ('Jacobian', 'on')), [1; 1], 1e-6)
%!assert (fsolve (@(X) X * X - [7 10; 15 22], [1 1; 1 1]), [1 2; 3 4], 1e-4)
%!test [x, f, info] = fsolve (@(x) [x - 1; x - 3], 0); assert (x, 2, 1e-4)
%!error <Invalid call to fsolve> fsolve (@sin)
%!assert (fsolve ('defaults'), optimset ('fsolve'))
%!error <Invalid call to fsolve> fsolve ('Defaults')
%!error <Invalid call to fsolve> fsolve (@(x) x, {1})
