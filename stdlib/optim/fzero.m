## X = fzero (FUN, X0)
## X = fzero (FUN, X0, OPTIONS)
## [X, FVAL, INFO, OUTPUT] = fzero (...)
## A zero of a function of one variable. X0 holds two points where the signs differ; near a single point such a second
## one is searched. The method joins bisection with inverse interpolation (R. P. Brent: Algorithms for Minimization
## without Derivatives, 1973, chapter 4). Options: TolX (eps), MaxIter, MaxFunEvals, Display, FunValCheck, OutputFcn.
## INFO: 1 found, 0 out of iterations or evaluations, -1 stopped by OutputFcn, -5 probably a pole.
##   >> x = fzero (@cos, 1);
##   >> printf ('%.6f\n', x)
##   1.570796
## See also: fsolve, fminbnd, roots, optimset
function [x, fval, info, output] = fzero (fun, x0, options)
  if (nargin < 2)
    print_usage ();
  end
  if (nargin < 3)
    options = struct ();
  end
  if (ischar (fun))
    fun = str2func (fun);
  end
  display = optimget (options, 'Display', 'notify');
  tolx = optimget (options, 'TolX', eps);
  maxiter = optimget (options, 'MaxIter', Inf);
  maxfev = optimget (options, 'MaxFunEvals', Inf);
  watch = optimget (options, 'OutputFcn');
  check = strcmpi (optimget (options, 'FunValCheck', 'off'), 'on');

  a = x0(1);
  fa = value_at (fun, a, check);
  calls = 1;
  if (numel (x0) > 1)
    b = x0(2);
    fb = value_at (fun, b, check);
    calls++;
  else
    [b, fb, calls] = search_bracket (fun, a, fa, check);
  end
  if (! (sign (fa) * sign (fb) <= 0))
    error ('Octave:fzero:bracket', 'fzero: not a valid initial bracketing');
  end
  highest = max (abs ([fa, fb]));
  each = strcmpi (display, 'iter');
  if (each)
    printf ("\nSearch for a zero in the interval [%g, %g]:\n", min (a, b), max (a, b));
    puts (" Func-count    x          f(x)             Procedure\n");
    show (calls, b, fb, 'initial');
  end

  ## b is the best point so far, c the other end of the bracket, a the point before b
  c = a;
  fc = fa;
  step = before = b - a;
  iter = 0;
  info = 0;
  procedure = 'initial';
  if (! isempty (watch) && watch (b, state (iter, calls, fb, procedure, b, c), 'init'))
    info = -1;
  end
  while (info == 0)
    if (sign (fb) * sign (fc) > 0)
      c = a;
      fc = fa;
      step = before = b - a;
    end
    if (abs (fc) < abs (fb))
      a = b; b = c; c = a;
      fa = fb; fb = fc; fc = fa;
    end
    tol = 2 * eps * abs (b) + tolx / 2;
    half = (c - b) / 2;
    if (fb == 0 || abs (half) <= tol)
      info = 1;
      break;
    end
    if (iter >= maxiter || calls >= maxfev)
      break;
    end
    procedure = 'bisection';
    if (abs (before) < tol || abs (fa) <= abs (fb) || ! isfinite (fa) || ! isfinite (fb))
      step = before = half;
    else
      s = fb / fa;
      if (a == c)
        p = 2 * half * s;
        q = 1 - s;
      else
        q = fa / fc;
        r = fb / fc;
        p = s * (2 * half * q * (q - r) - (b - a) * (r - 1));
        q = (q - 1) * (r - 1) * (s - 1);
      end
      if (p > 0)
        q = -q;
      else
        p = -p;
      end
      if (2 * p < min (3 * half * q - abs (tol * q), abs (before * q)))
        before = step;
        step = p / q;
        procedure = 'interpolation';
      else
        step = before = half;
      end
    end
    a = b;
    fa = fb;
    if (abs (step) > tol)
      b += step;
    else
      b += tol * sign (half);
    end
    fb = value_at (fun, b, check);
    calls++;
    iter++;
    if (each)
      show (calls, b, fb, procedure);
    end
    if (! isempty (watch) && watch (b, state (iter, calls, fb, procedure, b, c), 'iter'))
      info = -1;
    end
  end
  x = b;
  fval = fb;
  if (info == 1 && abs (fval) > highest)
    info = -5;
  end
  report (display, info);
  if (nargout > 3)
    if (fb == 0)
      c = b;
      fc = fb;
    end
    ends = [b, c];
    values = [fb, fc];
    [ends, order] = sort (ends);
    output = struct ('iterations', iter, 'funcCount', calls, 'algorithm', 'bisection, interpolation', ...
                     'bracketx', ends, 'brackety', values(order));
  end
end

function [b, fb, calls] = search_bracket (fun, a, fa, check)
  calls = 1;
  b = a;
  fb = fa;
  if (fa == 0)
    return;
  end
  around = a;
  if (a == 0)
    around = 0.1;
  end
  for factor = [-0.01, 0.025, -0.05, 0.1, -0.25, 0.5, -1, 2.5, -5, 10, -50, 100, -500, 1000]
    b = around + around * factor;
    fb = value_at (fun, b, check);
    calls++;
    if (sign (fa) * sign (fb) <= 0)
      return;
    end
  end
end

function f = value_at (fun, x, check)
  f = fun (x);
  if (check && ! isreal (f))
    error ('fzero: non-real value encountered');
  elseif (check && isnan (f))
    error ('fzero: NaN value encountered');
  end
end

function s = state (iter, calls, f, procedure, b, c)
  s = struct ('funccount', calls, 'fval', f, 'iteration', iter, 'procedure', procedure, 'bracket', sort ([b, c]));
end

function show (count, x, f, procedure)
  printf ("%5d %15g %13g        %s\n", count, x, f, procedure);
end

function report (display, info)
  if (info == 1 && any (strcmpi (display, {'iter', 'final'})))
    puts ("\nAlgorithm converged.\n\n");
  elseif (info == 0 && ! any (strcmpi (display, {'off', 'none'})))
    puts ("\nMaximum number of iterations or function evaluations reached.\n\n");
  elseif (info == -5 && ! any (strcmpi (display, {'off', 'none'})))
    puts ("\nAlgorithm seemingly converged to a singular point.\n\n");
  end
end

%!assert (fzero (@cos, [0 3]), pi / 2, 4 * eps)
%!assert (fzero (@(x) x ^ 3 - 2, 1), 2 ^ (1 / 3), 4 * eps)
%!assert (fzero ('sin', [3 4]), pi, 4 * eps)
%!assert (fzero (@(x) x - 0.3, 0), 0.3, 4 * eps)
%!test [x, f, info] = fzero (@(x) 1 / (x - 1), [0 3], optimset ('Display', 'off')); assert (info, -5)
%!test [x, f, info, out] = fzero (@(x) x ^ 3 - x - 2, [1 2], optimset ('MaxIter', 3, 'Display', 'off')); assert (info, 0); assert (out.iterations, 3)
%!error <fzero: not a valid initial bracketing> fzero (@(x) x ^ 2 + 1, [0 1])
%!error id=Octave:fzero:bracket fzero (@(x) x ^ 2 + 1, 1)
%!error <Invalid call to fzero> fzero (@sin)
