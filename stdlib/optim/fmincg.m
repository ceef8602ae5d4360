## [X, FX, N] = fmincg (FUN, X0)
## [X, FX, N] = fmincg (FUN, X0, OPTIONS)
## A minimum of FUN, which returns its value and its gradient, by conjugate gradients (E. Polak, G. Ribiere, 1969, never below 0)
## with a line search that makes both of Wolfe's conditions hold (J. Nocedal, S. J. Wright: Numerical Optimization, algorithms 3.5
## and 3.6). OPTIONS.MaxIter (100) limits the steps. FX has the value after each step, N is the number of steps. Machine
## learning courses bring a function of this name; this one is used where there is none.
##   >> function [J, g] = bowl (t)
##   >>   J = sumsq (t - [3; 5]);
##   >>   g = 2 * (t - [3; 5]);
##   >> end
##   >> x = fmincg (@bowl, [0; 0], optimset ("MaxIter", 20));
##   >> printf ("%.4f %.4f\n", x)
##   3.0000 5.0000
## See also: fminunc, optimset
function [x, fx, n] = fmincg (fun, x0, options, varargin)
  if (nargin < 2)
    print_usage ();
  end
  steps = 100;
  if (nargin > 2 && isfield (options, "MaxIter") && ! isempty (options.MaxIter))
    steps = options.MaxIter;
  end
  if (ischar (fun))
    fun = str2func (fun);
  end
  shape = size (x0);
  at = @(v) value_of (fun, reshape (v, shape), varargin);
  x = x0(:);
  [f, g] = at (x);
  d = -g;
  step = 1 / (1 + norm (g));
  fx = zeros (0, 1);
  for n = 1:steps
    slope = g' * d;
    if (slope >= 0)
      d = -g;
      slope = -(g' * g);
    end
    if (slope == 0)
      n--;
      break;
    end
    [step, f_new, g_new] = search (at, x, d, f, slope, step);
    if (step == 0)
      if (isequal (d, -g))
        n--;
        break;                               # no descent to be seen any more
      end
      d = -g;
      step = 1 / (1 + norm (g));
      fx(end+1, 1) = f;
      continue;
    end
    x += step * d;
    beta = max (g_new' * (g_new - g) / (g' * g), 0);
    d_new = -g_new + beta * d;
    step *= min (10, slope / min (g_new' * d_new, -realmin));
    d = d_new;
    f = f_new;
    g = g_new;
    fx(end+1, 1) = f;
    if (norm (g) == 0)
      break;
    end
  end
  x = reshape (x, shape);
end

function [f, g] = value_of (fun, x, args)
  [f, g] = fun (x, args{:});
  g = g(:);
end

## A step along d that lowers f enough and flattens its slope enough; 0 where none is found.
function [a, f_a, g_a] = search (at, x, d, f, slope, first)
  a = first;
  low = 0;
  f_low = f;
  slope_low = slope;
  high = Inf;
  best = 0;
  f_best = f;
  g_best = [];
  for turn = 1:25
    [f_a, g_a] = at (x + a * d);
    slope_a = g_a' * d;
    if (! isfinite (f_a) || ! all (isfinite (g_a)) || f_a > f + 1e-4 * a * slope || f_a >= f_low && low > 0)
      high = a;
      f_high = f_a;
    else
      if (f_a < f_best)
        best = a;
        f_best = f_a;
        g_best = g_a;
      end
      if (abs (slope_a) <= 0.1 * abs (slope))
        return;
      elseif (slope_a >= 0)
        high = a;
        f_high = f_a;
      else
        low = a;
        f_low = f_a;
        slope_low = slope_a;
      end
    end
    if (isinf (high))
      a *= 3;
    else                                     # the parabola's minimum, away from the ends
      w = high - low;
      t = -slope_low * w ^ 2 / (2 * (f_high - f_low - slope_low * w));
      if (! (t > 0.1 * w && t < 0.9 * w))
        t = w / 2;
      end
      a = low + t;
    end
  end
  a = best;
  f_a = f_best;
  g_a = g_best;
end

%!function [f, g] = valley (x)
%! f = 100 * (x(2) - x(1) ^ 2) ^ 2 + (1 - x(1)) ^ 2;
%! g = [-400 * x(1) * (x(2) - x(1) ^ 2) - 2 * (1 - x(1)); 200 * (x(2) - x(1) ^ 2)];
%!endfunction
%!test
%! [x, fx, n] = fmincg (@valley, [-1.2; 1], optimset ("MaxIter", 200));
%! assert (x, [1; 1], 1e-4);
%! assert (all (diff (fx) <= 0));
%!test
%! [x, fx, n] = fmincg (@(x) deal (sumsq (x), 2 * x), [3 4]);
%! assert (x, [0 0], 1e-8);
%! assert (n <= 4);
