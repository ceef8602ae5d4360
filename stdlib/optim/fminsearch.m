## X = fminsearch (FUN, X0)
## X = fminsearch (FUN, X0, OPTIONS)
## X = fminsearch (PROBLEM)
## [X, FVAL, EXITFLAG, OUTPUT] = fminsearch (...)
## A local minimum of a function of several variables without derivatives: the simplex method (J. A. Nelder, R. Mead:
## A simplex method for function minimization, Computer Journal 7, 1965), from a regular simplex at X0. Options: TolX and
## TolFun (1e-4: size of the simplex and spread of its values at the end), MaxIter and MaxFunEvals (200 a variable),
## Display, FunValCheck, OutputFcn. PROBLEM is a struct with the fields objective, x0, solver and options. EXITFLAG: 1
## converged, 0 out of iterations or evaluations, -1 stopped by OutputFcn.
##   >> x = fminsearch (@(v) (v(1) - 1) ^ 2 + (v(2) + 2) ^ 2, [0 0]);
##   >> printf ('%.2f %.2f\n', x)
##   1.00 -2.00
## See also: fminunc, fminbnd, optimset
function [x, fval, exitflag, output] = fminsearch (fun, x0, options, varargin)
  if (nargin < 1)
    print_usage ();
  end
  if (nargin == 1)
    if (strcmp (fun, 'defaults'))
      x = optimset ('fminsearch');
      return;
    end
    problem = fun;
    if (! isstruct (problem))
      error ('fminsearch: PROBLEM must be a structure');
    elseif (! all (isfield (problem, {'objective', 'x0', 'solver', 'options'})))
      print_usage ();
    end
    fun = problem.objective;
    x0 = problem.x0;
    options = problem.options;
  end
  if (nargin == 2 || isempty (options))
    options = struct ();
  end
  if (ischar (fun))
    fun = str2func (fun);
  end
  x = x0;
  n = numel (x0);
  display = optimget (options, 'Display', 'notify');
  maxiter = optimget (options, 'MaxIter', 200 * length (x0));
  maxfev = optimget (options, 'MaxFunEvals', 200 * length (x0));
  tolx = optimget (options, 'TolX', 1e-4);
  tolf = optimget (options, 'TolFun', 1e-4);
  watch = optimget (options, 'OutputFcn');
  check = strcmpi (optimget (options, 'FunValCheck', 'off'), 'on');
  each = strcmpi (display, 'iter');

  ## a column of V is a corner, the best one first
  x0 = x0(:);
  side = max (norm (x0, Inf), 1) / (n * sqrt (2));
  V = repmat (x0 + side * (sqrt (n + 1) - 1), 1, n + 1);
  V(:, 1) = x0;
  for j = 1:n
    V(j, j + 1) = x0(j) + side * (sqrt (n + 1) - 1 + n);
  end
  f = zeros (1, n + 1);
  for j = 1:n + 1
    x(:) = V(:, j);
    f(j) = value_at (fun, x, check, varargin);
  end
  calls = n + 1;
  k = 1;
  best = f(1);
  if (each)
    printf ('f(x0) = %9.4e\n', best);
  end
  how = 'initial  ';
  order = ranking (f);
  f = f(order);
  V = V(:, order);
  if (each)
    printf ('Iter. %2d,  how = %s, nf = %3d,  f = %9.4e  (%2.1f%%)\n', k, how, calls, f(1), gain (best, f(1)));
  end
  exitflag = 0;
  state = 'init';
  while (true)
    if (! isempty (watch))
      x(:) = V(:, 1);
      if (watch (x, struct ('iteration', k, 'funccount', calls, 'fval', f(1), 'procedure', strtrim (how)), state))
        message = 'Stopped by OutputFcn';
        exitflag = -1;
        break;
      end
      state = 'iter';
    end
    if (k > maxiter)
      message = 'Exceeded maximum iterations';
      break;
    elseif (calls >= maxfev)
      message = 'Exceeded maximum number of function evaluations';
      break;
    end
    size_now = norm (V(:, 2:n + 1) - V(:, 1), 1) / max (1, norm (V(:, 1), 1));
    step = abs (f(1) - f(n + 1));
    if (size_now <= tolx && step <= tolf)
      message = sprintf ('Algorithm converged.  Simplex size %.4e <= %.4e and step in function value %.4e <= %.4e', ...
                         size_now, tolx, step, tolf);
      exitflag = 1;
      break;
    end
    best = f(1);
    middle = sum (V(:, 1:n), 2) / n;
    worst = V(:, n + 1);
    x(:) = vr = 2 * middle - worst;
    fr = value_at (fun, x, check, varargin);
    calls++;
    new = vr;
    fnew = fr;
    how = 'reflect, ';
    if (fr < f(n))
      if (fr < f(1))
        x(:) = ve = 2 * vr - middle;
        fe = value_at (fun, x, check, varargin);
        calls++;
        if (fe < f(1))
          new = ve;
          fnew = fe;
          how = 'expand,  ';
        end
      end
    else
      toward = worst;
      if (fr < f(n + 1))
        toward = vr;
      end
      x(:) = vc = (toward + middle) / 2;
      fc = value_at (fun, x, check, varargin);
      calls++;
      new = vc;
      fnew = fc;
      how = 'contract,';
      if (! (fc < f(n)))
        for j = 2:n
          x(:) = V(:, j) = (V(:, 1) + V(:, j)) / 2;
          f(j) = value_at (fun, x, check, varargin);
        end
        calls += n - 1;
        x(:) = new = (V(:, 1) + worst) / 2;
        fnew = value_at (fun, x, check, varargin);
        calls++;
        how = 'shrink,  ';
      end
    end
    V(:, n + 1) = new;
    f(n + 1) = fnew;
    order = ranking (f);
    f = f(order);
    V = V(:, order);
    k++;
    if (each && k <= maxiter)
      printf ('Iter. %2d,  how = %s  nf = %3d,  f = %9.4e  (%2.1f%%)\n', k, how, calls, f(1), gain (best, f(1)));
    end
  end
  x(:) = V(:, 1);
  if (any (strcmpi (display, {'iter', 'final'})) || (strcmpi (display, 'notify') && exitflag != 1))
    disp (message);
  end
  if (nargout > 1)
    fval = value_at (fun, x, check, varargin);       # asked once more, as in Octave; not counted
  end
  if (nargout > 3)
    output = struct ('iterations', k, 'funcCount', calls, 'algorithm', 'Nelder-Mead simplex direct search', ...
                     'message', [message "\n"]);
  end
end

function f = value_at (fun, x, check, more)
  f = fun (x, more{:});
  if (check && ! isreal (f))
    error ('fminsearch: non-real value encountered');
  elseif (check && isnan (f))
    error ('fminsearch: NaN value encountered');
  end
end

## Best first; of equal values the later one.
function order = ranking (f)
  [~, order] = sort (-f);
  order = order(end:-1:1);
end

function percent = gain (from, to)
  percent = 100 * (from - to) / (abs (from) + eps);
end

%!test [x, f, flag, out] = fminsearch (@(x) (x(1) - 5) ^ 2 + (x(2) - 8) ^ 4, [0 0]);
%! assert (x, [5 8], 2e-2); assert (f, 0, 1e-4); assert (flag, 1); assert (out.iterations > 10)
%!assert (size (fminsearch (@(x) sum (x .^ 2), [1; 2])), [2 1])
%!test x = fminsearch (struct ('objective', @(x) x ^ 2, 'x0', 3, 'solver', 'fminsearch', 'options', optimset ('TolX', 1e-8)));
%! assert (x, 0, 1e-7)
%!error <Invalid call to fminsearch> fminsearch ()
%!assert (fminsearch ('defaults'), optimset ('fminsearch'))
%!error <fminsearch: PROBLEM must be a structure> fminsearch (@(x) x)
%!error <Invalid call to optimget> fminsearch (@(x) x ^ 2, 1, 5)
