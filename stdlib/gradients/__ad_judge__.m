## TEXT = __ad_judge__ (F, X1, ...)
## TEXT = __ad_judge__ ("once", F, X1, ...)
## What is wrong with the gradients of F at these points, "" if nothing: how tests look at a rule. F may give an array, which
## is summed with weights. Its gradient by all floating-point arguments together, and by each alone, is compared with central
## differences, and the second derivatives along a direction with differences of the gradient, to 1e-8 ("once": not those).
## The value must be that of F without a gradient, to the last bit; gradients have the sizes and classes of their arguments.
##   >> __ad_judge__ (@(x, y) sin (x) .* y, [1 2 3], 4)
##   ans =
##   >> strtok (__ad_judge__ (@(x) ad_stop (x) * x, 3), ",")
##   ans = gradient 1 is 1.5616136
function text = __ad_judge__ (f, varargin)
  twice = true;
  if (ischar (f))
    twice = false;
    f = varargin{1};
    varargin(1) = [];
  end
  try
    text = judged (f, varargin, twice);
  catch e
    text = ["error: ", e.message];
  end
end

function text = judged (f, x, twice)
  text = "";
  w = warning ("off", "Octavo:no-dependence", "local");
  n = numel (x);
  s = @(varargin) weighed (f (varargin{:}));
  single_one = any (cellfun (@(v) isa (v, "single"), x));
  plain = weighed (f (x{:}));
  single_one = single_one || isa (plain, "single");
  tol = ifelse (single_one, 5e-3, 1e-6);
  g = cell (1, n);
  [J, g{:}] = ad_gradient (s, x{:});
  if (! isequaln (J, plain) || ! strcmp (class (J), class (plain)))
    text = sprintf ("value %.17g under a gradient, else %.17g", J, plain);
    return;
  end
  if (isnan (plain))
    return;
  end
  wide = cellfun (@widened, x, "UniformOutput", false);
  v = cell (1, n);
  for k = 1:n
    if (! isfloat (x{k}))
      continue;
    end
    if (! size_equal (g{k}, x{k}) || ! strcmp (class (g{k}), class (x{k})))
      text = sprintf ("gradient %d is %s %s, its argument %s %s", k, class (g{k}), mat2str (size (g{k})), class (x{k}),
                      mat2str (size (x{k})));
      return;
    end
    d = differences (s, wide, k, ifelse (isa (weighed (f (wide{:})), "single"), 3e-3, 6e-6));
    if (! near (g{k}, d, tol))
      text = sprintf ("gradient %d is %s, differences give %s", k, mat2str (g{k}, 8), mat2str (d, 8));
      return;
    end
    [~, alone] = ad_gradient (@(v) s (x{1:k-1}, v, x{k+1:n}), x{k});
    if (! near (alone, g{k}, 1e-13 + tol * single_one))
      text = sprintf ("gradient %d alone is %s, with the others %s", k, mat2str (alone, 8), mat2str (g{k}, 8));
      return;
    end
    v{k} = reshape (cos (3 * (1:numel (x{k})) + k), size (x{k}));
    if (iscomplex (x{k}))
      v{k} = v{k} + 1i * sin (v{k});
    end
  end
  if (! twice || single_one)
    return;
  end
  h = cell (1, n);
  [~, h{:}] = ad_gradient (@(varargin) along (s, v, varargin{:}), x{:});
  for step = [1e-3, 1e-4]              # the smaller one where the function is steep
    d = directional (s, x, v, step);
    wrong = find (! cellfun (@(h, d) near (h, d, 1e-8), h, d), 1);
    if (isempty (wrong))
      return;
    end
  end
  k = wrong;
  text = sprintf ("second derivative %d is %s, differences give %s", k, mat2str (h{k}(:)', 14), mat2str (d{k}(:)', 14));
end

## How the gradients change along v: by four points, so that the error is a multiple of step ^ 4, and rounding / step.
function d = directional (s, x, v, step)
  n = numel (x);
  d = cell (1, n);
  weights = [-1, 8, -8, 1] / (12 * step);
  steps = [2, 1, -1, -2] * step;
  for j = 1:4
    at = x;
    for k = find (cellfun (@isfloat, x))
      at{k} = x{k} + steps(j) * v{k};
    end
    g = cell (1, n);
    [~, g{:}] = ad_gradient (s, at{:});
    for k = find (cellfun (@isfloat, x))
      d{k} = ifelse (j == 1, 0, d{k}) + weights(j) * g{k};
    end
  end
end

## One number of an array, cells of arrays and the like: with weights that are not all alike.
function J = weighed (y)
  if (iscell (y))
    J = 0;
    for k = 1:numel (y)
      J = J + weighed (y{k}) * (1 + k / 7);
    end
    return;
  end
  w = reshape (1 + 0.5 * sin (5 * (1:numel (y))), size (y));
  J = sum ((w .* real (y))(:));
  if (iscomplex (y))
    J = J + sum ((cos (w) .* imag (y))(:));
  end
end

function d = along (s, v, varargin)
  n = numel (varargin);
  g = cell (1, n);
  [~, g{:}] = ad_gradient (s, varargin{:});
  d = 0;
  for k = 1:n
    if (! isempty (v{k}))
      d = d + sum (real (conj (v{k}) .* g{k})(:));
    end
  end
end

function x = widened (x)
  if (isa (x, "single"))
    x = double (x);
  end
end

function d = differences (s, x, k, step)
  d = zeros (size (x{k}));
  directions = 1;
  if (iscomplex (x{k}))
    directions = [1, 1i];
  end
  for j = 1:numel (x{k})
    for u = directions
      e = step * max (1, abs (x{k}(j)));
      y = x;
      y{k}(j) = x{k}(j) + u * e;
      there = s (y{:});
      y{k}(j) = x{k}(j) - u * e;
      d(j) += u * (there - s (y{:})) / (2 * e);
    end
  end
end

function r = near (a, b, tol)
  if (! size_equal (a, b))
    r = false;
    return;
  end
  scale = max ([1; abs(b(:))]);
  r = all (abs (double (a(:)) - b(:)) <= tol * scale);
end
%!assert (__ad_judge__ (@(x) x .^ 2, single ([1 2 3])), "")
%!assert (__ad_judge__ (@(x) abs (x), 1 + 2i), "")
%!assert (__ad_judge__ (@(x) floor (x) * 2, 2.5), "")
%!assert (strtok (__ad_judge__ (@(x) 2 * ad_stop (x) * x, 3), ","), "gradient 1 is 3.1232272")
