## fplot (FN)
## fplot (FN, LIMITS)
## fplot (..., TOL)
## fplot (..., N)
## fplot (..., FORMAT)
## fplot (HAX, ...)
## H = fplot (...)
## [X, Y] = fplot (...)
## Plot a function of one variable over LIMITS ([-5 5]; with four numbers the last two are those of y). FN is a handle,
## a name, or an expression of x; it may give several columns, and need not take vectors. It is looked at in N (8)
## points, and in about twice as many as long as that changes the curve by more than TOL (0.002), a number below 1.
##   >> [x, y] = fplot (@(t) t.^2, [0 1], 3); [x y]
##   ans =
##
##           0        0
##      0.2500   0.0625
##      0.5000   0.2500
##      0.7500   0.5625
##      1.0000   1.0000
##
## See also: plot, ezplot
function [X, Y] = fplot (varargin)
  hax = {};
  if (nargin > 1 && isscalar (varargin{1}) && isnumeric (varargin{1}) && isaxes (varargin{1}))
    hax = varargin(1);
    varargin(1) = [];
  end
  if (numel (varargin) < 1 || numel (varargin) > 6)
    print_usage ();
  end
  [fn, name] = function_of (varargin{1});
  [limits, n, tol, format] = options_of (varargin(2:end));
  [x, y] = sample (fn, limits, n, tol);
  if (nargout == 2)
    X = x;
    Y = y;
    return;
  end
  h = plot (hax{:}, x, y, format{:});
  if (isempty (hax))
    hax = {gca()};
  end
  set (hax{1}, "xlim", limits(1:2));
  if (numel (limits) > 2)
    set (hax{1}, "ylim", limits(3:4));
  end
  if (! any (strcmpi (format, "displayname")))
    name_lines (hax{1}, name, h);
  end
  if (nargout == 1)
    X = h;
  end
end

function [fn, name] = function_of (fn)
  if (is_function_handle (fn))
    name = func2str (fn);
  elseif (ischar (fn))
    name = fn;
    if (! isvarname (fn) || ! exist (fn))
      name = __vectorize__ (fn);
      fn = ["@(x) " name];
    end
    fn = str2func (fn);
  else
    error ("fplot: FN must be a function handle, inline function, or string");
  end
end

## LIMITS, N and TOL in any order, then what plot takes.
function [limits, n, tol, format] = options_of (args)
  limits = [-5, 5];
  n = 8;
  tol = 2e-3;
  format = {};
  place = 1;
  if (! isempty (args) && isnumeric (args{1}))
    limits = args{1};
    args(1) = [];
    place = 2;
    if (! (isreal (limits) && any (numel (limits) == [2, 4])))
      error ("fplot: LIMITS must be a real vector with 2 or 4 elements");
    elseif (! (limits(1) < limits(2)))
      error ("axis: LIMITS(1) must be less than LIMITS(2)");
    end
  end
  for k = 1:numel (args)
    arg = args{k};
    if (ischar (arg))
      format = args(k:end);
      if (k < numel (args) && isnumeric (args{k+1}) && is_format (arg))
        [~, n, tol, rest] = options_of ([{limits}, args(k+1:end)]);
        format = [{arg}, rest];
      elseif (k == numel (args) && ! is_format (arg))
        error ("fplot: bad input in position %d", place + k);
      end
      return;
    elseif (isnumeric (arg) && isscalar (arg) && arg > 0)
      if (arg < 1)
        tol = arg;
      else
        n = fix (arg);
        if (n == 5)
          n = 8;
        end
      end
    else
      error ("fplot: bad input in position %d", place + k);
    end
  end
end

function tf = is_format (text)
  tf = ! isempty (regexp (text, '^([-:+o*.xsd^v><ph|_krgbcmyw]|;.*;)*$', "once"));
end

## The points where fn is looked at; more of them until straight lines between the ones before tell no other story.
function [x, y] = sample (fn, limits, n, tol)
  x0 = linspace (limits(1), limits(2), max (2, fix (n / 2) + 1))';
  y0 = values_at (fn, x0, true);
  x = linspace (limits(1), limits(2), max (2, n))';
  y = values_at (fn, x, false);
  change = Inf;
  while (n < 2^18)
    guess = interp1 (x0, y0, x, "linear");
    before = change;
    change = 0.5 * max (abs ((guess - y) ./ (guess + y))(:));
    if (isnan (change) || change < tol || abs (change - before) < tol / 2)
      break;
    end
    x0 = x;
    y0 = y;
    n = 2 * n - 1;
    x = linspace (limits(1), limits(2), n)';
    y = values_at (fn, x, false);
  end
end

## A row of values for each x; one x at a time where fn takes no vectors, which is TOLD.
function y = values_at (fn, x, told)
  try
    y = fn (x);
  catch
    y = [];
  end
  if (rows (y) != rows (x) || ndims (y) > 2)
    if (told)
      warning ("fplot: FN is not a vectorized function which reduces performance");
    end
    y = [];
    for k = 1:rows (x)
      y(k,:) = fn (x(k));
    end
  end
end

function name_lines (hax, name, h)
  names = {name};
  if (numel (h) > 1)
    names = cell (1, numel (h));
    for k = 1:numel (h)
      names{k} = sprintf ("%s(:,%d)", name, k);
    end
  end
  legend (hax, names{:});
end

%!test close all; h = fplot (@(x) x^2, [0 2]); assert (get (h, 'ydata')(end), 4); close all
%!test close all; h = fplot ('x^2', [0 2 -1 5], 'r'); assert (axis (), [0 2 -1 5]); assert (get (h, 'color'), [1 0 0]); close all
%!test close all; h = fplot (@(x) [x, x^2], [0 1]); assert (numel (h), 2); close all
%!test [x, y] = fplot (@(x) 5, [0 1]); assert (y, 5 * ones (8, 1));
%!error <fplot: LIMITS must be a real vector with 2 or 4 elements> fplot (@sin, [0 1 2])
%!error <fplot: bad input in position 3> [x, y] = fplot (@sin, [0 1], -3)
%!error <fplot: FN must be a function handle, inline function, or string> fplot (3)
