## [SLOPES, ADJOINTS, OUTPUTS] = __ad_rules__ ()
## The derivatives of builtin functions, for ad_gradient and its kin: structs with a field for each function.
##
## SLOPES: of element-wise functions. For each operand a function of the operands and the result that gives the
## derivative of an element of the result by that of the operand. Operands of a broadcast are summed to their shape.
##
## ADJOINTS: for each argument a function of the gradient G of the result, the result Y and the arguments, that gives the gradient
## of the argument: the transpose of the derivative, applied to G. A scalar may stand for equal elements. [] says that the
## derivative is not known; arguments behind the last are dimensions, sizes and options.
##
## OUTPUTS: of functions with several results: of cells of their gradients, of the results and of the arguments, and of which
## arguments count, a cell of the gradients of the arguments.
##
## Complex gradients are df/dRe + i df/dIm. Where a function has no derivative, the usual choice is taken: abs' (0) = 0.
function [s, a, m] = __ad_rules__ ()
  persistent slopes adjoints outputs;
  if (isempty (slopes))
    slopes = element_wise ();
    adjoints = __ad_rules_special__ (layers (rearranging (reductions (signals (struct ())))));
    [adjoints, outputs] = __ad_rules_matrices__ (adjoints, several ());
  end
  s = slopes;
  a = adjoints;
  m = outputs;
end

function s = element_wise ()
  s.exp = @(x, y) y;
  s.expm1 = @(x, y) y + 1;
  s.log = @(x, y) 1 ./ x;
  s.log2 = @(x, y) 1 ./ (x * log (2));
  s.log10 = @(x, y) 1 ./ (x * log (10));
  s.log1p = @(x, y) 1 ./ (1 + x);
  s.sqrt = @(x, y) 0.5 ./ y;
  s.cbrt = @(x, y) 1 ./ (3 * y .^ 2);
  s.abs = @(x, y) conj (sign (x));
  s.sin = @(x, y) cos (x);
  s.cos = @(x, y) -sin (x);
  s.tan = @(x, y) 1 + y .^ 2;
  s.asin = @(x, y) 1 ./ sqrt (1 - x .^ 2);
  s.acos = @(x, y) -1 ./ sqrt (1 - x .^ 2);
  s.atan = @(x, y) 1 ./ (1 + x .^ 2);
  s.sinh = @(x, y) cosh (x);
  s.cosh = @(x, y) sinh (x);
  s.tanh = @(x, y) 1 - y .^ 2;
  s.asinh = @(x, y) 1 ./ sqrt (1 + x .^ 2);
  s.acosh = @(x, y) 1 ./ (sqrt (x - 1) .* sqrt (x + 1));
  s.atanh = @(x, y) 1 ./ (1 - x .^ 2);
  s.erf = @(x, y) 2 / sqrt (pi) * exp (-x .^ 2);
  s.erfc = @(x, y) -2 / sqrt (pi) * exp (-x .^ 2);
  s.erfcx = @(x, y) 2 * x .* y - 2 / sqrt (pi);
  s.erfi = @(x, y) 2 / sqrt (pi) * exp (x .^ 2);
  s.dawson = @(x, y) 1 - 2 * x .* y;
  s.erfinv = @(x, y) sqrt (pi) / 2 * exp (y .^ 2);
  s.erfcinv = @(x, y) -sqrt (pi) / 2 * exp (y .^ 2);
  s.gamma = @(x, y) y .* psi (x);
  s.lgamma = @(x, y) psi (x);
  s.gammaln = @(x, y) psi (x);
  s.expint = @(x, y) -exp (-x) ./ x;
  s.atan2 = {@(b, x, y) x ./ (x .^ 2 + b .^ 2), @(b, x, y) -b ./ (x .^ 2 + b .^ 2)};
  s.hypot = {@(x, z, y) conj (x) ./ (y + (y == 0)), @(x, z, y) conj (z) ./ (y + (y == 0))};
  ## the library sets these exactly at some points
  s.nn_softplus = @(x, y) exp (x - y);
  s.sinc = @(x, y) __ad_sinc__(x, 1);
  s.__ad_sinc__ = {@(x, k, y) __ad_sinc__(x, k + 1), []};
  s.sinpi = @(x, y) pi * cospi (x);
  s.cospi = @(x, y) -pi * sinpi (x);
  s.sind = @(x, y) (pi / 180) * cosd (x);
  s.cosd = @(x, y) (-pi / 180) * sind (x);
  s.tand = @(x, y) (pi / 180) * (1 + y .^ 2);
  s.mod = {@(x, z, y) ones(size (y)), @(x, z, y) -floor(x ./ z)};
  s.rem = {@(x, z, y) ones(size (y)), @(x, z, y) -fix(x ./ z)};
end

## Sums, extremes and the like. y has 1 where x was reduced, so y and g meet x by broadcasting.
function a = reductions (a)
  a.sum = {@(g, y, x, varargin) like(g, y, x)};
  a.mean = {@back_mean};
  a.mode = {@(g, y, x, varargin) back_first(g, x == y, first_dim (x, varargin{:}))};
  a.nth_element = {@back_nth};
  a.sumsq = {@(g, y, x, varargin) 2 * g .* x};
  a.prod = {@back_prod};
  a.max = {@back_extreme, @back_other_extreme};
  a.min = {@back_extreme, @back_other_extreme};
  a.median = {@back_median};
  a.var = {@(g, y, x, varargin) back_var(g, y, x, varargin{:}), []};
  a.std = {@(g, y, x, varargin) back_var(over (g, 2 * y), y, x, varargin{:}), []};
  a.norm = {@back_norm, []};
  a.vecnorm = {@back_vecnorm, []};
  a.cumsum = {@(g, y, x, varargin) backwards(g, first_dim (x, varargin{:}))};
  a.cumprod = {@back_cumprod};
  a.cummax = {@(g, y, x, varargin) back_running(@cummax, g, y, x, varargin{:})};
  a.cummin = {@(g, y, x, varargin) back_running(@cummin, g, y, x, varargin{:})};
  a.dot = {@(g, y, x, z, varargin) reshape(conj (g) .* z, size (x)), @(g, y, x, z, varargin) reshape(g .* x, size (z))};
  a.diff = {@back_diff};
  a.accumarray = {@(varargin) 0, @back_accumarray, @(varargin) 0};
end

## The gradient of a sum: a scalar stands for all elements.
function r = like (g, y, x)
  if (isscalar (y))
    r = g;
  else
    r = g + zeros (size (x));
  end
end

## The dimension that a function works along: the first that is not 1, unless it was told.
function d = first_dim (x, varargin)
  if (numel (varargin) > 0 && isnumeric (varargin{end}) && ! isempty (varargin{end}))
    d = varargin{end}(1);
  else
    d = find (size (x) != 1, 1);
    if (isempty (d))
      d = 1;
    end
  end
end

## Sums from each element to the last.
function r = backwards (g, d)
  r = flip (cumsum (flip (g, d), d), d);
end

## The first of those that are true gets all, along dimension d.
function r = back_first (g, hit, d)
  r = g .* (hit & cumsum (hit, d) == 1);
end

function r = back_mean (g, y, x, varargin)
  text = cellfun (@ischar, varargin);
  if (any (strcmp (varargin(text), "omitnan")))
    error ("no derivative known for mean (..., \"omitnan\")");
  end
  share = numel (y) / numel (x);
  switch (strjoin (varargin(text)(1:min (1, end)), ""))
    case "g"
      r = share * g .* y ./ x;
    case "h"
      r = share * g .* y .^ 2 ./ x .^ 2;
    otherwise
      r = share * like (g, y, x);
  end
end

## The elements with these numbers in order.
function r = back_nth (g, y, x, n, d)
  if (nargin < 5)
    d = first_dim (x);
  end
  [~, i] = sort (x, d);
  idx = repmat ({":"}, 1, max (ndims (x), d));
  idx{d} = n;
  r = put_along (g, i(idx{:}), d, size (x));
end

## a ./ b, 0 where b is.
function r = over (a, b)
  zero = b == 0;
  r = a ./ (b + zero);
  r = r .* ! zero;
end

## The product of the others, for each: of those before times those behind.
function r = back_prod (g, y, x, varargin)
  d = first_dim (x, varargin{:});
  n = size (x, d);
  idx = repmat ({":"}, 1, max (ndims (x), d));
  one = size (x);
  one(d) = 1;
  head = tail = idx;
  head{d} = 1:n-1;
  tail{d} = 2:n;
  if (n < 2)
    r = g .* ones (size (x));
    return;
  end
  before = cat (d, ones (one), cumprod (x(head{:}), d));
  behind = cat (d, flip (cumprod (flip (x(tail{:}), d), d), d), ones (one));
  r = g .* conj (before .* behind);
end

function r = back_extreme (g, y, x, b, d)
  if (nargin > 3 && isscalar (b) && ! isnan (b))
    r = g .* ((x == y) - 0.5 * (x == b));         # max (x, 0): half where both are
    return;
  elseif (nargin > 3 && ! isempty (b))
    hit = (x == y) | isnan (b);
    r = __ad_fold__ (g .* (hit ./ max (1, hit + (b == y))), x);
    return;
  end
  if (nargin < 5)
    d = first_dim (x);
  end
  r = back_first (g, x == y, d);
end

function r = back_other_extreme (g, y, x, b, varargin)
  r = back_extreme (g, y, b, x);
end

function r = back_median (g, y, x, varargin)
  d = first_dim (x, varargin{:});
  n = size (x, d);
  if (d > ndims (x) || n < 2)
    r = g + zeros (size (x));
    return;
  end
  [~, i] = sort (x, d);
  ## the element's place in order
  [~, place] = sort (i, d);
  middle = (place == floor ((n + 1) / 2)) + (place == ceil ((n + 1) / 2));
  r = g .* (middle / 2);
end

function r = back_var (g, y, x, w, d)
  if (nargin < 4 || isempty (w))
    w = 0;
  end
  if (nargin < 5)
    d = first_dim (x);
  end
  if (ischar (w) || ischar (d))
    if (! isequal (ifelse (ischar (w), w, d), "all"))
      error ("no derivative known for var (..., \"omitnan\")");
    end
    d = 1:ndims (x);
    w = ifelse (ischar (w), 0, w);
  end
  n = 1;
  m = x;
  for k = d(:)'
    n = n * size (x, k);
  end
  if (isscalar (w))
    for k = d(:)'
      m = mean (m, k);
    end
    if (n == 1)
      r = zeros (size (x));
    else
      r = 2 / (n - (w == 0)) * g .* (x - m);
    end
  else
    if (isvector (w) && isscalar (d))
      w = reshape (w, [ones(1, d - 1), numel(w), 1]);
    end
    w = w / sum (w(:));
    m = w .* x;
    for k = d(:)'
      m = sum (m, k);
    end
    r = 2 * g .* w .* (x - m);
  end
end

function r = back_norm (g, y, x, varargin)
  p = 2;
  lanes = 0;
  for k = 1:numel (varargin)
    if (ischar (varargin{k}) && any (strcmp (varargin{k}, {"rows", "columns", "cols"})))
      lanes = 1 + strcmp (varargin{k}, "rows");
    else
      p = varargin{k};
    end
  end
  whole = ischar (p) && strcmpi (p, "fro");
  if (whole)
    p = 2;
  elseif (ischar (p))
    p = Inf;
  end
  if (isempty (x))
    r = zeros (size (x));
  elseif (lanes || whole || isvector (x))
    if (! lanes)
      lanes = 1 + isrow (x);
    end
    if (p == 2)
      r = over (g .* x, y);
    elseif (p == 1)
      r = g .* sign (x);
    elseif (isinf (p))
      r = sign (x) .* back_first (g, abs (x) == y, lanes);
    elseif (p == 0)
      r = zeros (size (x));
    else
      r = g .* sign (x) .* over (abs (x) .^ (p - 1), y .^ (p - 1));
    end
  elseif (p == 2)
    [U, S, V] = svd (x, "econ");
    r = g * U(:,1) * V(:,1)';
  elseif (p == 1 || p == Inf)
    sums = sum (abs (x), 1 + isinf (p));
    r = sign (x) .* back_first (g, sums == y, 2 - isinf (p));
  else
    error ("no derivative known for norm of a matrix with p = %g", p);
  end
end

function r = back_vecnorm (g, y, x, p = 2, d)
  if (nargin < 5)
    d = first_dim (x);
  end
  if (p == 2)
    r = over (g .* x, y);
  elseif (isinf (p))
    r = sign (x) .* back_first (g, abs (x) == y, d);
  else
    r = g .* sign (x) .* over (abs (x) .^ (p - 1), y .^ (p - 1));
  end
end

function r = back_cumprod (g, y, x, varargin)
  d = first_dim (x, varargin{:});
  if (all (x(:) != 0))
    r = backwards (g .* conj (y), d) ./ conj (x);
    return;
  end
  ## element j of the products from j on, without x(j): lane by lane
  n = size (x, d);
  order = [d, 1:d-1, d+1:max(ndims (x), d)];
  X = permute (x, order);
  G = permute (g, order);
  shape = size (X);
  X = reshape (X, n, []);
  G = reshape (G, n, []);
  R = zeros (size (X));
  for j = 1:n
    others = X;
    others(j,:) = 1;
    products = cumprod (others, 1);
    R(j,:) = sum (G(j:n,:) .* conj (products(j:n,:)), 1);
  end
  r = ipermute (reshape (R, shape), order);
end

function r = back_running (f, g, y, x, varargin)
  d = first_dim (x, varargin{:});
  [~, i] = f (x, d);
  r = put_along (g, i, d, size (x));
end

## g(k) is added to the element number i(k) along dimension d.
function r = put_along (g, i, d, sz)
  sz(end+1:d) = 1;
  at = cell (1, numel (sz));
  [at{:}] = ind2sub (size (i), reshape (1:numel (i), size (i)));
  at{d} = i;
  r = reshape (__ad_scatter__ (g(:), [prod(sz), 1], sub2ind (sz, at{:})(:)), sz);
end

function r = back_diff (g, y, x, varargin)
  if (isempty (y))
    r = zeros (size (x));
    return;
  end
  r = g;
  for d = 1:ndims (x)                  # as often as it got shorter along each
    for k = 1:size (x, d) - size (y, d)
      one = size (r);
      one(d) = 1;
      r = cat (d, zeros (one), r) - cat (d, r, zeros (one));
    end
  end
end

function r = back_accumarray (g, y, subs, vals, varargin)
  if (iscell (subs))
    subs = [cellfun(@(s) s(:), subs(:)', "UniformOutput", false){:}];
  end
  if (columns (subs) == 1)
    r = g(subs);
  else
    c = num2cell (subs, 1);
    r = g(sub2ind (size (g), c{:}));
  end
  if (isscalar (vals))
    r = sum (r(:));
  else
    r = reshape (r, size (vals));
  end
end

## Elements that go elsewhere.
function a = rearranging (a)
  same = @(g, y, x, varargin) g;
  shaped = @(g, y, x, varargin) reshape(g, size (x));
  a.double = {same};
  a.single = {same};
  a.full = {same};
  a.cast = {same};
  a.real = {@(g, y, x) real(g)};
  a.imag = {@(g, y, x) 1i * real(g)};
  a.sign = {@back_sign};
  a.conj = {@(g, y, x) conj(g)};
  a.arg = {@(g, y, x) 1i * g .* over(x, abs (x) .^ 2)};
  a.angle = a.arg;
  a.complex = {@back_complex, @(g, y, x, z) __ad_fold__(imag (g), z)};
  a.reshape = {shaped};
  a.vec = {shaped};
  a.squeeze = {shaped};
  a.permute = {@(g, y, x, p) ipermute(g, p)};
  a.ipermute = {@(g, y, x, p) permute(g, p)};
  a.flip = {@(g, y, x, varargin) flip(g, varargin{:})};
  a.fliplr = {@(g, y, x) fliplr(g)};
  a.flipud = {@(g, y, x) flipud(g)};
  a.rot90 = {@(g, y, x, varargin) rot90(g, -sum ([1, varargin{:}](end)))};
  a.circshift = {@(g, y, x, k, varargin) circshift(g, -k, varargin{:})};
  a.repmat = {@back_repmat};
  a.diag = {@back_diag};
  a.tril = {@(g, y, x, varargin) tril(g, varargin{:})};
  a.triu = {@(g, y, x, varargin) triu(g, varargin{:})};
  a.sort = {@back_sort};
  a.sortrows = {@(g, y, x, varargin) back_sortrows(g, x, varargin{:})};
  a.unique = {@back_unique};
  a.resize = {@(g, y, x, varargin) fitted(g, size (x))};
  a.postpad = {@(g, y, x, varargin) fitted(g, size (x)), @(varargin) 0, @(g, y, x, varargin) sum (g(:)) - sum (fitted (g, size (x))(:))};
  a.prepad = {@back_prepad, @(varargin) 0, @(g, varargin) sum (g(:)) - sum (back_prepad (g, varargin{:})(:))};
  a.colon = {@(g, y, b, varargin) to_first(sum (g), b), @back_increment};
  a.linspace = {@(g, y, b, l, varargin) reshape(__ad_fold__ (g * (1 - steps (y))', b(:)), size (b)), ...
                @(g, y, b, l, varargin) reshape(__ad_fold__ (g * steps(y)', l(:)), size (l))};
  a.merge = {@(varargin) 0, @(g, y, k, t, f) __ad_fold__(g .* (k != 0), t), @(g, y, k, t, f) __ad_fold__(g .* ! k, f)};
  a.ifelse = a.merge;
  a.__ad_fold__ = {@(g, y, v, x) g + zeros(size (v))};
  a.__ad_scatter__ = {@(g, y, v, sz, varargin) picked(g, v, varargin)};
end

function t = steps (y)
  n = columns (y);
  t = ((0:n-1) + (n == 1)) / max (n - 1, 1);
end

function r = back_complex (g, y, x, z)
  r = g;
  if (nargin > 3)
    r = __ad_fold__ (real (g), x);
  end
end

## Of an array the first element counted.
function r = to_first (g, x)
  r = g;
  if (! isscalar (x))
    r = zeros (size (x));
    r(1) = g;
  end
end

## b:i:l; b:l has no increment.
function r = back_increment (g, y, b, i, l)
  r = 0;
  if (nargin == 5)
    r = to_first (g * (0:columns (y)-1)', i);
  end
end

## x ./ abs (x) of complex numbers.
function r = back_sign (g, y, x)
  r = over (g - y .* real (conj (y) .* g), abs (x));
end

function r = picked (g, v, idx)
  r = g(idx{:});
  if (isscalar (v))
    r = sum (r(:));
  else
    r = reshape (r, size (v));
  end
end

function r = back_repmat (g, y, x, varargin)
  sx = size (x);
  sy = size (y);
  n = max (numel (sx), numel (sy));
  sx(end+1:n) = 1;
  sy(end+1:n) = 1;
  if (isempty (x) || isempty (y))
    r = zeros (size (x));
    return;
  end
  ## each dimension as copies of itself: x's size by how often
  both = [sx; sy ./ sx];
  r = reshape (g, both(:)');
  for k = n:-1:1
    r = sum (r, 2 * k);
  end
  r = reshape (r, size (x));
end

function r = back_diag (g, y, x, varargin)
  k = 0;
  if (numel (varargin) == 1)
    k = varargin{1};
  elseif (numel (varargin) == 2)
    r = zeros (size (x));
    n = min ([numel(x), size(g)]);
    r(1:n) = diag (g)(1:n);
    return;
  end
  if (isvector (x) && ! isscalar (x) || isscalar (x) && ! isscalar (y))
    r = reshape (diag (g, k), size (x));
  elseif (isscalar (x))
    r = g;
  else
    r = zeros (size (x));
    n = numel (g);
    at = sub2ind (size (x), (1:n) + max (-k, 0), (1:n) + max (k, 0));
    r(at) = g;
  end
end

function r = back_sort (g, y, x, varargin)
  [~, i] = sort (x, varargin{:});
  numbers = varargin(cellfun (@isnumeric, varargin));
  r = put_along (g, i, first_dim (x, numbers{:}), size (x));
end

function r = back_sortrows (g, x, varargin)
  [~, i] = sortrows (x, varargin{:});
  r = zeros (size (x));
  r(i,:) = g;
end

function r = back_unique (g, y, x, varargin)
  [~, i] = unique (x, varargin{:});
  if (any (strcmp (varargin, "rows")))
    r = zeros (size (x));
    r(i,:) = g;
  else
    r = reshape (__ad_scatter__ (g(:), [numel(x), 1], i(:)), size (x));
  end
end

function r = fitted (g, sz)
  r = resize (g, sz);
end

function r = back_prepad (g, y, x, l, c, d)
  if (nargin < 6)
    d = first_dim (x);
  end
  idx = repmat ({":"}, 1, ndims (x));
  n = size (x, d);
  if (l >= n)
    idx{d} = l-n+1:l;
    r = g(idx{:});
  else
    r = zeros (size (x));
    idx{d} = n-l+1:n;
    r(idx{:}) = g;
  end
end

function a = signals (a)
  a.conv = {@(g, y, u, v, varargin) back_conv(g, u, v, 1, varargin{:}), @(g, y, u, v, varargin) back_conv(g, u, v, 2, varargin{:})};
  a.fftconv = {@(g, y, u, v, varargin) back_conv(g, u, v, 1), @(g, y, u, v, varargin) back_conv(g, u, v, 2)};
  a.fftfilt = {@(g, y, b, x, varargin) back_filter_b(g, y, b, 1, x), @(g, y, b, x, varargin) back_filter_x(g, y, b, 1, x)};
  a.bincoeff = {[], []};
  a.conv2 = {@(g, y, varargin) back_conv2(g, 1, varargin{:}), @(g, y, varargin) back_conv2(g, 2, varargin{:}), ...
             @(g, y, varargin) back_conv2(g, 3, varargin{:})};
  a.filter = {@back_filter_b, @back_filter_a, @back_filter_x, @back_filter_state};
  a.fft = {@(g, y, x, varargin) back_fft(@ifft, g, y, x, varargin{:})};
  a.ifft = {@(g, y, x, varargin) back_fft(@fft, g, y, x, varargin{:})};
  a.fft2 = {@(g, y, x, varargin) fitted_to(ifft2 (g) * (rows (y) * columns (y)), x)};
  a.ifft2 = {@(g, y, x, varargin) fitted_to(fft2 (g) / (rows (y) * columns (y)), x)};
  a.fftn = {@(g, y, x, varargin) fitted_to(ifftn (g) * numel (y), x)};
  a.ifftn = {@(g, y, x, varargin) fitted_to(fftn (g) / numel (y), x)};
  a.polyval = {@(g, y, p, x, varargin) back_polyval_p(g, p, x, varargin{:}), @(g, y, p, x, varargin) back_polyval_x(g, p, x, varargin{:})};
end

## By u (1) or v (2): the correlation of g with the other one.
function r = back_conv (g, u, v, arg, shape)
  if (nargin < 5)
    shape = "full";
  end
  r = back_convolved (g(:), u(:), v(:), arg, shape);
  r = reshape (r, size (ifelse (arg == 1, u, v)));
end

function r = back_convolved (g, u, v, arg, shape)
  full = size (u) + size (v) - 1;
  switch (shape)
    case "same"
      from = ceil ((size (v) - 1) / 2);
    case "valid"
      from = size (v) - 1;
    otherwise
      from = [0, 0];
  end
  G = zeros (full);
  G(from(1)+(1:rows (g)), from(2)+(1:columns (g))) = g;
  if (arg == 1)
    r = conv2 (G, rot90 (conj (v), 2), "full")(rows (v) - 1 + (1:rows (u)), columns (v) - 1 + (1:columns (u)));
  else
    r = conv2 (G, rot90 (conj (u), 2), "full")(rows (u) - 1 + (1:rows (v)), columns (u) - 1 + (1:columns (v)));
  end
end

## conv2 (A, B, shape), or conv2 (u, v, A, shape): A with u * v.'.
function r = back_conv2 (g, arg, u, v, x, shape)
  if (nargin < 5)
    r = back_convolved (g, u, v, arg, "full");
  elseif (ischar (x))
    r = back_convolved (g, u, v, arg, x);
  else
    if (nargin < 6)
      shape = "full";
    end
    K = u(:) * v(:).';
    if (arg == 3)
      r = back_convolved (g, x, K, 1, shape);
      return;
    end
    r = back_convolved (g, x, K, 2, shape);
    if (arg == 1)
      r = reshape (r * conj (v(:)), size (u));
    else
      r = reshape (r.' * conj (u(:)), size (v));
    end
  end
end

function r = back_filter_x (g, y, b, a, x, si, d)
  if (nargin < 7)
    d = first_dim (x);
  end
  r = flip (filter (conj (b), conj (a), flip (g, d), [], d), d);
end

## y by a: -filter (1, a, y delayed), so the correlation of filter's adjoint with y.
function r = back_filter_a (g, y, b, a, x, si, d)
  if (nargin < 7)
    d = first_dim (x);
  end
  idx = repmat ({":"}, 1, ndims (x));
  n = size (x, d);
  w = flip (filter (1, conj (a), flip (g, d), [], d), d);
  r = zeros (size (a));
  for k = 1:min (numel (a), n)
    early = late = idx;
    early{d} = 1:n-k+1;
    late{d} = k:n;
    r(k) = -sum ((w(late{:}) .* conj (y(early{:})))(:));
  end
end

function r = back_filter_b (g, y, b, a, x, si, d)
  if (nargin < 7)
    d = first_dim (x);
  end
  idx = repmat ({":"}, 1, ndims (x));
  n = size (x, d);
  w = flip (filter (1, conj (a), flip (g, d), [], d), d);
  r = zeros (size (b));
  for k = 1:min (numel (b), n)
    early = late = idx;
    early{d} = 1:n-k+1;
    late{d} = k:n;
    r(k) = sum ((w(late{:}) .* conj (x(early{:})))(:));
  end
  if (nargin > 5 && ! isempty (si) && a(1) != 1)
    error ("no derivative known for filter with a state and a(1) != 1 by its argument 1");
  end
end

## What the state holds comes out in the first steps.
function r = back_filter_state (g, y, b, a, x, si, d)
  if (nargin < 7)
    d = first_dim (x);
  end
  if (! isvector (x) || numel (si) > numel (x) || a(1) != 1)
    error ("no derivative known for filter by its state");
  end
  w = flip (filter (1, conj (a), flip (g, d), [], d), d);
  r = reshape (w(1:numel (si)), size (si));
end

function r = back_fft (inverse, g, y, x, n, d)
  if (nargin < 6)
    d = first_dim (x);
  end
  m = size (y, d);
  r = inverse (g, [], d);
  if (isequal (inverse, @ifft))
    r = r * m;
  else
    r = r / m;
  end
  if (size (x, d) != m)
    r = fitted_to (r, x);
  end
end

## The part of r that x has, zeros where x has more.
function r = fitted_to (r, x)
  if (! size_equal (r, x))
    r = resize (r, size (x));
  end
end

function r = back_polyval_p (g, p, x, s, mu)
  if (nargin > 4)
    x = (x - mu(1)) / mu(2);
  end
  n = numel (p);
  r = zeros (size (p));
  for k = 1:n
    r(k) = sum ((g .* conj (x .^ (n - k)))(:));
  end
end

function r = back_polyval_x (g, p, x, s, mu)
  if (nargin > 4)
    r = g .* conj (polyval (polyder (p), (x - mu(1)) / mu(2)) / mu(2));
  else
    r = g .* conj (polyval (polyder (p), x));
  end
end

## Of networks: convolutions are linear in each argument, so these rules have rules.
function a = layers (a)
  a.nn_conv = {@(g, y, x, w, varargin) __nn_conv_data__(g, w, size (x), varargin{2:end}), ...
               @(g, y, x, w, varargin) __nn_conv_weights__(x, g, size (w), varargin{2:end}), ...
               @(g, y, x, w, b, varargin) reshape(sum (sum (sum (g, 1), 2), 4), size (b))};
  a.__nn_conv_data__ = {@(g, y, r, w, sz, varargin) nn_conv(g, w, [], varargin{:}), ...
                        @(g, y, r, w, sz, varargin) __nn_conv_weights__(g, r, size (w), varargin{:})};
  a.__nn_conv_weights__ = {@(g, y, x, r, sz, varargin) __nn_conv_data__(r, g, size (x), varargin{:}), ...
                           @(g, y, x, r, sz, varargin) nn_conv(x, g, [], varargin{:})};
  a.nn_maxpool = {@(g, y, x, varargin) __nn_pool_back__("max", g, x, varargin{:})};
  a.nn_avgpool = {@(g, y, x, varargin) __nn_pool_back__("mean", g, x, varargin{:})};
  a.__nn_pool_back__ = {[], @(g, r, kind, v, x, varargin) pooled(kind, g, x, varargin{:}), @(varargin) 0};
  a.nn_relu = {@(g, y, x) __nn_relu_back__(g, y)};
  a.__nn_relu_back__ = {@(g, r, x, y) __nn_relu_back__(g, y)};
end

## What nn_maxpool (kind "max") picks out of x, or nn_avgpool averages, of g.
function r = pooled (kind, g, x, varargin)
  if (strcmp (kind, "mean"))
    r = nn_avgpool (g, varargin{:});
    return;
  end
  by_rows = permute (reshape (1:numel (x), size (x)), [2 1 3 4])(:);       # the first of equals
  [~, order] = sort (x(by_rows), "descend");
  order = by_rows(order);
  place = zeros (size (x));
  place(order) = numel (x):-1:1;
  highest = nn_maxpool (place, varargin{:});
  r = reshape (g(order(numel (x) + 1 - highest(:))), size (highest));
end

function m = several ()
  m.__ad_checkpoint__ = @back_checkpoint;
  m.ad_checkpoint = m.__ad_checkpoint__;  # which it becomes (special.c)
  m.__nn_batchnorm__ = @(g, y, x, wanted) back_batchnorm(g, y, x);
  m.__nn_batchnorm_back__ = @(g, y, x, wanted) back_twice(@batchnorm_back, g, x, 5);
  m.nn_rnn = @(g, y, x, wanted) back_recurrent("rnn", g, x(1:2), {[]}, x(3:end));
  m.nn_lstm = @(g, y, x, wanted) back_recurrent("lstm", g, x(1:2), x(3), x(4:end));
  m.nn_gru = @(g, y, x, wanted) back_recurrent("gru", g, x(1:2), {[]}, x(3:end));
  m.__nn_recurrent_back__ = @(g, y, x, wanted) back_recurrent_back(g, x);
  m.ellipke = @back_ellipke;
  m.nn_backprop = @back_backprop;
  m.nn_forward = @back_forward;
  m.meshgrid = @(g, y, x, wanted) back_grid(g, x, true);
  m.ndgrid = @(g, y, x, wanted) back_grid(g, x, false);
end

function r = back_batchnorm (g, y, x)
  [r{1:3}] = __nn_batchnorm_back__ (g{1}, x{1}, x{3}, y{2}, y{3}, x{4}, x{5});
  n = numel (x{1}) / numel (y{2});
  for k = 2:numel (g)
    if (k == 2 && any (g{k}(:)))
      r{1} = r{1} + g{k} / n;
    elseif (k == 3 && any (g{k}(:)))
      r{1} = r{1} + 2 / n * g{k} .* (x{1} - y{2});
    end
  end
end

## What __nn_batchnorm_back__ computes, as a column.
function r = batchnorm_back (g, x, scale, mu, v, epsilon, d)
  h = (x - mu) ./ sqrt (v + epsilon);
  go = g;
  gs = g .* h;
  for k = [1:d-1, d+1:ndims(x)]
    go = sum (go, k);
    gs = sum (gs, k);
  end
  n = numel (x) / numel (mu);
  gx = scale ./ sqrt (v + epsilon) .* (g - go / n - h .* gs / n);
  r = [gx(:); go(:); gs(:)];
end

## The way back of a function with several results, by a formula for all of them as a column; k arguments have derivatives.
function r = back_twice (f, g, x, k)
  parts = cellfun (@(v) v(:), g, "UniformOutput", false);
  [~, r] = ad_vjp (@(in) f (in{:}, x{k+1:end}), x(1:k), vertcat (parts{:}));
end

function r = back_recurrent (kind, g, first, cell0, rest)
  g(end+1:3) = {[]};
  r = cell (1, 6);
  [r{:}] = __nn_recurrent_back__ (kind, g{:}, first{:}, cell0{:}, rest{:});
  if (! strcmp (kind, "lstm"))
    r(3) = [];
  end
end

## The same way back by operators, for its derivatives: x is of GY, GH, GC, X, H0, C0, WX, WH, B and an option.
function r = back_recurrent_back (g, x)
  parts = {};
  for k = find (! cellfun (@isempty, x(5:10)))
    parts{end+1} = g{k}(:);
  end
  [~, r] = ad_vjp (@(in) recurrent_gradients (x{1}, in, x(11:end)), x(2:10), vertcat (parts{:}));
  r = [{[]}, r];
end

function r = recurrent_gradients (kind, in, option)
  [g, h, c] = deal (in{1:3});
  n = columns (in{8}) * columns (in{4});
  if (isempty (g))
    g = zeros (n * size (in{4}, 3), 1);
  end
  if (isempty (h))
    h = zeros (n, 1);
  end
  if (! strcmp (kind, "lstm"))
    c = [];
  elseif (isempty (c))
    c = zeros (n, 1);
  end
  [~, r] = ad_vjp (@(v) __ad_recurrent__ (kind, v{:}, option{:}), in(4:9), [g(:); h(:); c(:)]);
  r = cellfun (@(v) v(:), r, "UniformOutput", false);
  r = vertcat (r{:});
end

## The function is called again, with the random numbers that it drew.
function r = back_checkpoint (g, y, x, wanted)
  [streams, f] = deal (x{1:2});
  if (ischar (f))
    f = str2func (f);
  end
  now = __random_streams__ ();
  __random_streams__ (streams);
  unwind_protect
    [again, back] = ad_vjp (@(in) f (in{:}), x(3:end), g{1});
  unwind_protect_cleanup
    __random_streams__ (now);
  end_unwind_protect
  if (! isequaln (again, y{1}))
    error ("ad_checkpoint: the function gave another result when it was called again, so it has no gradient");
  end
  r = [{[], []}, back];
end

## K and E of the parameter m.
function r = back_ellipke (g, y, x, wanted)
  m = x{1};
  [K, E] = ellipke (m);
  near = abs (m) < 0.1;                # where the differences below cancel
  n = m .* ! near + near / 2;
  d = g{1} .* (E - (1 - n) .* K) ./ (2 * n .* (1 - n));
  k = 1:18;
  c = cumprod ((2 * k - 1) ./ (2 * k)) .^ 2 .* k * pi / 2;     # of K's series (NIST Handbook, 19.5.1)
  small = g{1} .* polyval (flip (c), m .* near);
  if (numel (y) > 1)
    d = d + g{2} .* (E - K) ./ (2 * n);
    small = small + g{2} .* polyval (flip (c ./ (1 - 2 * k)), m .* near);
  end
  r = {ifelse(near, small, d)};
end

## [J, grad] = nn_backprop (theta, layers, X, Y, lambda, ...): grad is J's derivative by theta; what else there is comes from
## __ad_network__. Traces of the pass have none.
function r = back_backprop (g, y, x, wanted)
  if (numel (y) > 2)
    error ("no derivative known for nn_backprop with 3 results");
  end
  x(end+1:5) = {0}(ones (1, 5 - numel (x)));
  wanted(end+1:5) = false;
  second = numel (g) > 1 && any (g{2}(:));
  r = cell (1, 5);
  if (! second)
    [~, grad] = nn_backprop (x{:});
    r{1} = g{1} * grad;
    wanted(1) = false;
  end
  for k = find (wanted(1:5))
    [~, r{k}] = ad_vjp (@(v) network_results (g, second, x{1:k-1}, v, x{k+1:end}), x{k}, 1);
  end
end

function s = network_results (g, second, theta, varargin)
  if (second)
    [J, grad] = ad_gradient (@(t) network_cost (t, varargin{:}), theta);
    s = g{1} * J + sum (g{2}(:) .* grad(:));
  else
    s = g{1} * network_cost (theta, varargin{:});
  end
end

function J = network_cost (varargin)
  [~, J] = __ad_network__ (varargin{:});
end

function r = back_forward (g, y, x, wanted)
  if (numel (y) > 1)
    error ("no derivative known for nn_forward with %d results", numel (y));
  end
  [theta, layers, X] = deal (x{1:3});
  more = x(4:end);
  r = cell (1, 3);
  if (wanted(1))
    [~, r{1}] = ad_vjp (@(t) __ad_network__ (t, layers, X, [], 0, more{:}), theta, g{1});
  end
  if (wanted(3))
    [~, r{3}] = ad_vjp (@(X) __ad_network__ (theta, layers, X, [], 0, more{:}), X, g{1});
  end
end

function r = back_grid (g, x, mesh)
  n = numel (g);
  r = cell (1, numel (x));
  for k = 1:n
    d = k;
    if (mesh && k < 3)
      d = 3 - k;
    end
    s = g{k};
    for j = [1:d-1, d+1:ndims(s)]
      s = sum (s, j);
    end
    from = min (k, numel (x));
    s = reshape (s, size (x{from}));
    if (isempty (r{from}))
      r{from} = s;
    else
      r{from} = r{from} + s;
    end
  end
end
