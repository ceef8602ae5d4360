## X = fminbnd (FUN, A, B)
## X = fminbnd (FUN, A, B, OPTIONS)
## [X, FVAL, INFO, OUTPUT] = fminbnd (...)
## A local minimum of a function of one variable between A and B, by golden section and parabolic interpolation
## (R. P. Brent: Algorithms for Minimization without Derivatives, 1973, chapter 5). Options: TolX (1e-4), MaxIter and
## MaxFunEvals (500), Display, FunValCheck, OutputFcn. INFO: 1 found, 0 out of iterations, -1 stopped by OutputFcn.
##   >> printf ('%.3f\n', fminbnd (@cos, 3, 4))
##   3.142
## See also: fminsearch, fminunc, fzero, optimset
function [x, fval, info, output] = fminbnd (fun, a, b, options)
  if (nargin == 1 && strcmp (fun, 'defaults'))
    x = optimset ('fminbnd');
    return;
  elseif (nargin < 3)
    print_usage ();
  end
  if (a > b)
    error ('Octave:invalid-input-arg', 'fminbnd: the lower bound cannot be greater than the upper one');
  end
  if (nargin < 4)
    options = struct ();
  end
  if (ischar (fun))
    fun = str2func (fun);
  end
  display = optimget (options, 'Display', 'notify');
  tolx = optimget (options, 'TolX', 1e-4);
  maxiter = optimget (options, 'MaxIter', 500);
  maxfev = optimget (options, 'MaxFunEvals', 500);
  watch = optimget (options, 'OutputFcn');
  check = strcmpi (optimget (options, 'FunValCheck', 'off'), 'on');
  ratio = (3 - sqrt (5)) / 2;

  x = v = w = a + ratio * (b - a);
  fval = fv = fw = value_at (fun, x, check);
  calls = 1;
  iter = 0;
  info = 0;
  step = before = 0;
  procedure = 'initial';
  if (strcmpi (display, 'iter'))
    puts ("\n Func-count     x          f(x)         Procedure\n");
  end
  if (! isempty (watch) && watch (x, state (0, calls, fval, procedure, a, b), 'init'))
    info = -1;
  end
  while (info == 0 && iter < maxiter && calls < maxfev)
    middle = (a + b) / 2;
    tol = 2 * eps * abs (x) + tolx / 3;
    if (abs (x - middle) <= 2 * tol - (b - a) / 2)
      info = 1;
      break;
    end
    golden = true;
    if (abs (before) > tol)
      ## the parabola through x, w and v
      r = (x - w) * (fval - fv);
      q = (x - v) * (fval - fw);
      p = (x - v) * q - (x - w) * r;
      q = 2 * (q - r);
      if (q > 0)
        p = -p;
      end
      q = abs (q);
      if (abs (p) < abs (q * before / 2) && p > q * (a - x) && p < q * (b - x))
        golden = false;
        before = step;
        step = p / q;
        if (min (x + step - a, b - x - step) < 2 * tol)
          step = tol * (sign (middle - x) + (middle == x));
        end
        procedure = 'parabolic';
      end
    end
    if (golden)
      if (x >= middle)
        before = a - x;
      else
        before = b - x;
      end
      step = ratio * before;
      procedure = 'golden';
    end
    u = x + max (abs (step), tol) * (sign (step) + (step == 0));
    fu = value_at (fun, u, check);
    calls++;
    iter++;
    if (fu < fval)
      if (u < x)
        b = x;
      else
        a = x;
      end
      v = w; fv = fw;
      w = x; fw = fval;
      x = u; fval = fu;
    else
      if (u < x)
        a = u;
      else
        b = u;
      end
      if (fu <= fw || w == x)
        v = w; fv = fw;
        w = u; fw = fu;
      elseif (fu <= fv || v == x || v == w)
        v = u; fv = fu;
      end
    end
    if (iter == 1)
      procedure = 'initial';
    end
    if (strcmpi (display, 'iter'))
      show (calls - 1, u, fu, procedure);
    end
    if (! isempty (watch) && watch (x, state (iter, calls, fval, procedure, a, b), 'iter'))
      info = -1;
    end
  end
  report (display, info, tolx, fval);
  if (nargout > 3)
    output = struct ('iterations', iter, 'funcCount', calls, ...
                     'algorithm', 'golden section search, parabolic interpolation', 'bracket', [a, b]);
  end
end

function f = value_at (fun, x, check)
  f = fun (x);
  if (check && ! isreal (f))
    error ('fminbnd: non-real value encountered');
  elseif (check && isnan (f))
    error ('fminbnd: NaN value encountered');
  end
end

function show (count, x, f, procedure)
  printf ("%5d   %#12g    %#.6f\t%s\n", count, x, f, procedure);
end

function s = state (iter, calls, f, procedure, a, b)
  s = struct ('funccount', calls, 'fval', f, 'iteration', iter, 'procedure', procedure, 'bracket', [a, b]);
end

function report (display, info, tolx, fval)
  quiet = any (strcmpi (display, {'off', 'none'}));
  if (info == 1 && any (strcmpi (display, {'iter', 'final'})))
    printf ("\nOptimization terminated:\n the current x satisfies the termination criteria using OPTIONS.TolX of %e\n\n", tolx);
  elseif (info == 0 && ! quiet)
    printf ("Exiting: Maximum number of iterations has been exceeded\n");
    printf ("         - increase MaxIter option.\n");
    printf ("         Current function value: %.6f\n\n", fval);
  end
end

%!assert (fminbnd (@(x) (x - 2) ^ 2, 0, 5), 2, 1e-4)
%!assert (fminbnd ('cos', 3, 4, optimset ('TolX', 1e-9)), pi, 1e-7)
%!test [x, f, info, out] = fminbnd (@(x) (x - 3) ^ 4, 0, 4); assert (info, 1); assert (out.iterations, 11)
%!error <fminbnd: the lower bound cannot be greater than the upper one> fminbnd (@cos, 2, 1)
%!error <Invalid call to fminbnd> fminbnd (@cos)

%!test                  # limits that are matrices come to an end
%! [x, f, info, o] = fminbnd (@(x) (x - 1) .^ 2, [0 1; 2 3], 3, optimset ('Display', 'off'));
%! assert ([info, o.funcCount], [0, 500]);
%!assert (fminbnd ('defaults'), optimset ('fminbnd'))
%!error <Invalid call to fminbnd> fminbnd ('Defaults')
