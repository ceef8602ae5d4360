## X = fzero (FUN, X0)
## X = fzero (FUN, X0, OPTIONS)
## [X, FVAL, INFO, OUTPUT] = fzero (...)
## A zero of a function of one variable. X0 holds two points where the signs differ; near a single point such a second
## one is searched. The method joins bisection with inverse cubic and quadratic interpolation (G. E. Alefeld, F. A. Potra,
## Y. Shi: Algorithm 748, ACM TOMS 21, 1995); the points are those at which Octave asks for values. Options: TolX (eps), MaxIter, MaxFunEvals, Display, FunValCheck, OutputFcn.
## INFO: 1 found, 0 out of iterations or evaluations, -1 stopped by OutputFcn, -5 probably a pole.
##   >> x = fzero (@cos, 1);
##   >> printf ('%.6f\n', x)
##   1.570796
## See also: fsolve, fminbnd, roots, optimset
function [x, fval, info, output] = fzero (fun, x0, options)
  if (nargin == 1 && strcmp (fun, 'defaults'))
    x = optimset ('fzero');
    return;
  elseif (nargin < 2)
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
  each = strcmpi (display, 'iter');
  if (each)
    printf ("\nSearch for a zero in the interval [%g, %g]:\n", min (a, b), max (a, b));
    puts (" Func-count    x          f(x)             Procedure\n");
    show (calls, b, fb, 'initial');
  end
  if (b < a)
    [a, b, fa, fb] = deal (b, a, fb, fa);
  end
  slope = (fb - fa) / (b - a);
  if (isa (x0, 'single') || isa (fa, 'single'))
    small = eps ('single');
  else
    small = eps;
  end

  ## The zero lies in [a, b]; u is the better end, d the end given up last, e the one before that.
  [u, fu] = better (a, fa, b, fb);
  d = e = u;
  fd = fe = fu;
  wanted = 0.5 * (b - a);
  x = fval = NaN;                  # the last point, not the best one
  iter = 0;
  info = 0;
  kind = 'secant';
  if (! isempty (watch) && watch (u, state (iter, calls, fu, 'initial', a, b), 'init'))
    info = -1;
  end
  while (info == 0 && iter < maxiter && calls < maxfev)
    switch (kind)
      case 'secant'
        if (fu == 0 || b - a <= 2 * (2 * abs (u) * small + tolx))
          x = u;
          fval = fu;
          if (fu == 0)
            a = b = u;
            fa = fb = fu;
          end
          info = 1;
          break;
        end
        if (abs (fa) <= 1e3 * abs (fb) && abs (fb) <= 1e3 * abs (fa))
          c = u - (a - b) / (fa - fb) * fu;
        else
          c = 0.5 * (a + b);
        end
        d = u;
        fd = fu;
        procedure = 'initial';
        kind = 'bisection';
      case {'first', 'second'}
        c = inverse_cubic (a, b, d, e, fa, fb, fd, fe);
        if (! (c > a && c < b))
          c = quadratic_newton (a, b, d, fa, fb, fd, 2 + strcmp (kind, 'second'));
        end
        procedure = 'interpolation';
        if (strcmp (kind, 'first'))
          kind = 'second';
        else
          kind = 'double';
        end
      case 'double'                # a secant step of double length
        c = u - 2 * (b - a) / (fb - fa) * fu;
        if (abs (c - u) > 0.5 * (b - a))
          c = 0.5 * (b + a);
        end
        procedure = 'interpolation';
        kind = 'bisection';
      case 'bisection'
        c = 0.5 * (b + a);
        procedure = 'bisection';
        kind = 'first';
    end
    ## Not too close to what is known.
    near = 2 * 0.7 * (2 * abs (u) * small + tolx);
    if (b - a <= 2 * near)
      c = (a + b) / 2;
    else
      c = max (a + near, min (b - near, c));
    end
    fc = value_at (fun, c, check);
    x = c;
    fval = fc;
    calls++;
    iter++;
    if (sign (fc - fa) * sign (fc - fb) >= 0)
      fe = fc;                     # not monotonic: no inverse interpolation next
    else
      e = d;
      fe = fd;
    end
    if (sign (fa) * sign (fc) < 0)
      d = b; fd = fb;
      b = c; fb = fc;
    elseif (sign (fb) * sign (fc) < 0)
      d = a; fd = fa;
      a = c; fa = fc;
    elseif (fc == 0)
      a = b = u = c;
      fa = fb = fu = fc;
      info = 1;
      break;
    else
      error ('Octave:fzero:bracket', 'fzero: zero point is not bracketed');
    end
    if (each)
      show (calls, c, fc, procedure);
    end
    [u, fu] = better (a, fa, b, fb);
    if (! isempty (watch) && watch (c, state (iter, calls, fc, procedure, a, b), 'iter'))
      info = -1;
      break;
    end
    if (b - a <= 2 * (2 * abs (u) * small + tolx))
      info = 1;
      break;
    end
    if (strcmp (kind, 'bisection') && b - a <= wanted)
      kind = 'first';              # three steps have halved it: that will do
    end
    if (strcmp (kind, 'first'))
      wanted = 0.5 * (b - a);
    end
  end
  if (info == 1 && b != a && abs ((fb - fa) / (b - a) / slope) > max (1e6, 0.5 / (small + tolx)))
    info = -5;                     # steeper than any zero is
  end
  report (display, info);
  if (nargout > 3)
    output = struct ('iterations', iter, 'funcCount', calls, 'algorithm', 'bisection, interpolation', ...
                     'bracketx', [a, b], 'brackety', [fa, fb]);
  end
end

function [u, fu] = better (a, fa, b, fb)
  if (abs (fa) < abs (fb))
    u = a;
    fu = fa;
  else
    u = b;
    fu = fb;
  end
end

## Where the cubic through the inverse function's four points is at 0 (section 2 of the paper, whose c and d are d and e
## here); NaN if two values agree.
function x = inverse_cubic (a, b, d, e, fa, fb, fd, fe)
  x = NaN;
  if (numel (unique ([fa, fb, fd, fe])) < 4)
    return;
  end
  q11 = (d - e) * fd / (fe - fd);
  q21 = (b - d) * fb / (fd - fb);
  q31 = (a - b) * fa / (fb - fa);
  d21 = (b - d) * fd / (fd - fb);
  d31 = (a - b) * fb / (fb - fa);
  q22 = (d21 - q11) * fb / (fe - fb);
  q32 = (d31 - q21) * fa / (fd - fa);
  d32 = (d31 - q21) * fd / (fd - fa);
  q33 = (d32 - q22) * fa / (fe - fa);
  x = a + q31 + q32 + q33;
end

## A zero of the parabola through three points, by so many of Newton's steps from the chord's.
function c = quadratic_newton (a, b, d, fa, fb, fd, steps)
  chord = (fb - fa) / (b - a);
  bend = ((fd - fb) / (d - b) - chord) / (d - a);
  c = a - fa / chord;
  if (bend == 0)
    return;
  end
  for k = 1:steps
    slope = chord + bend * (2*c - a - b);
    if (slope == 0)
      c = a - fa / chord;
      break;
    end
    c -= (fa + (chord + bend * (c - b)) * (c - a)) / slope;
  end
end

function [b, fb, calls] = search_bracket (fun, a, fa, check)
  calls = 1;
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

%!assert (fzero (@cos, [0 3]), pi / 2, 8 * eps)
%!assert (fzero (@(x) x ^ 3 - 2, 1), 2 ^ (1 / 3), 8 * eps)
%!assert (fzero ('sin', [3 4]), pi, 16 * eps)
%!assert (fzero (@(x) x - 0.3, 0), 0.3, 4 * eps)
%!test [x, f, info] = fzero (@(x) 1 / (x - 1), [0 3], optimset ('Display', 'off')); assert (info, -5)
%!test [x, f, info, out] = fzero (@(x) x ^ 3 - x - 2, [1 2], optimset ('MaxIter', 3, 'Display', 'off')); assert (info, 0); assert (out.iterations, 3)
%!error <fzero: not a valid initial bracketing> fzero (@(x) x ^ 2 + 1, [0 1])
%!error id=Octave:fzero:bracket fzero (@(x) x ^ 2 + 1, 1)
%!error <Invalid call to fzero> fzero (@sin)
%!assert (fzero ('defaults'), optimset ('fzero'))
%!error <Invalid call to fzero> fzero ('Defaults')
