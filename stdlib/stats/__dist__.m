## What normpdf, normcdf, norminv and their kin share: the function FNAME (a distribution's name and pdf, cdf or inv) of x
## with those parameters; tail: "upper" for the other end of a cdf. Elements whose parameters are none give NaN.
function r = __dist__ (fname, names, x, pars, tail = "")
  args = [{x}, pars];
  for k = 1:numel (args)
    if (! (isnumeric (args{k}) || islogical (args{k})) || iscomplex (args{k}))
      error ("%s: %s must be real numbers", fname, list_of (names));
    end
  end
  is_single = any (cellfun (@(a) isa (a, "single"), args));
  [bad, args{:}] = common_size (args{:});
  if (bad)
    error ("%s: %s must be of common size or scalars", fname, list_of (names));
  end
  args = cellfun (@double, args, "UniformOutput", false);
  kind = fname(end-2:end);
  if (! isempty (tail) && ! strcmp (tail, "upper"))
    error ("%s: invalid argument for upper tail", fname);
  end
  d = feval (["dist_" fname(1:end-3)]);
  x = args{1};
  pars = args(2:end);
  r = NaN (size (x));
  good = d.ok (pars{:}) & ! isnan (x);
  if (strcmp (kind, "inv"))
    good &= x >= 0 & x <= 1;
  end
  if (any (good(:)))
    pars = cellfun (@(p) p(good), pars, "UniformOutput", false);
    x = x(good);
    switch (kind)
      case "pdf"
        r(good) = d.pdf (x, pars{:});
      case "cdf"
        r(good) = d.cdf (x, ! isempty (tail), pars{:});
      otherwise
        if (isfield (d, "inv"))
          r(good) = d.inv (x, pars{:});
        else
          r(good) = first_whole (d, x, pars);
        end
    end
  end
  if (is_single)
    r = single (r);
  end
end

function text = list_of (names)
  if (numel (names) == 2)
    text = [names{1} " and " names{2}];
  else
    text = [strjoin(names(1:end-1), ", "), ", and " names{end}];
  end
end

## The least whole number whose cdf is p or more: doubling, then halving, all elements at once.
function k = first_whole (d, p, pars)
  goal = p * (1 - 64 * eps);
  top = d.top (pars{:});
  low = -ones (size (p));
  high = min (ones (size (p)), top);
  far = p >= 1;
  do
    short = ! far & d.cdf (high, false, pars{:}) < goal & high < top;
    low(short) = high(short);
    high(short) = min (2 * high(short), top(short));
  until (! any (short(:)))
  while (any (high(! far) - low(! far) > 1))
    middle = floor ((low + high) / 2);
    enough = d.cdf (middle, false, pars{:}) >= goal;
    high(enough) = middle(enough);
    low(! enough) = middle(! enough);
  end
  k = high;
  k(far) = top(far);
  k(p == 0) = 0;
end

function y = ends (x, y, low, high)         # 0 and 1 outside of the support
  y(x <= low) = 0;
  y(x >= high) = 1;
end

function q = turned (q, upper)
  if (upper)
    q = 1 - q;
  end
end

function c = choose (condition, a, b)
  c = b;
  c(condition) = a(condition);
end

function y = xlogy (x, y)                    # x * log (y), 0 where x is
  y = x .* log (y);
  y(x == 0) = 0;
end

function t = tail_name (upper)
  if (upper)
    t = "upper";
  else
    t = "lower";
  end
end

function d = dist_norm ()
  d.ok = @(mu, s) isfinite (mu) & s > 0 & s < Inf;
  d.pdf = @(x, mu, s) exp (-0.5 * ((x - mu) ./ s) .^ 2) ./ (s * sqrt (2 * pi));
  d.cdf = @(x, upper, mu, s) 0.5 * erfc ((2 * upper - 1) * (x - mu) ./ (s * sqrt (2)));
  d.inv = @(p, mu, s) mu - s * sqrt (2) .* erfcinv (2 * p);
end

function d = dist_logn ()
  n = dist_norm ();
  d.ok = n.ok;
  d.pdf = @(x, mu, s) choose (x > 0, n.pdf (log (max (x, 0)), mu, s) ./ x, zeros (size (x)));
  d.cdf = @(x, upper, mu, s) n.cdf (log (max (x, 0)), upper, mu, s);
  d.inv = @(p, mu, s) exp (n.inv (p, mu, s));
end

function d = dist_unif ()
  d.ok = @(a, b) a < b & isfinite (a) & isfinite (b);
  d.pdf = @(x, a, b) (x >= a & x <= b) ./ (b - a);
  d.cdf = @(x, upper, a, b) turned (min (max ((x - a) ./ (b - a), 0), 1), upper);
  d.inv = @(p, a, b) a + p .* (b - a);
end

function d = dist_exp ()
  d.ok = @(mu) mu > 0;
  d.pdf = @(x, mu) (x >= 0) .* exp (-max (x, 0) ./ mu) ./ mu;
  d.cdf = @exp_cdf;
  d.inv = @(p, mu) -mu .* log1p (-p);
end

function q = exp_cdf (x, upper, mu)
  x = max (x, 0) ./ mu;
  if (upper)
    q = exp (-x);
  else
    q = -expm1 (-x);
  end
end

function d = dist_gam ()
  d.ok = @(a, b) a > 0 & a < Inf & b > 0 & b < Inf;
  d.pdf = @gam_pdf;
  d.cdf = @(x, upper, a, b) gammainc (max (x, 0) ./ b, a, tail_name (upper));
  d.inv = @(p, a, b) b .* gammaincinv (p, a);
end

function f = gam_pdf (x, a, b)
  z = max (x, 0) ./ b;
  f = exp (xlogy (a - 1, z) - z - gammaln (a)) ./ b;
  f(x < 0) = 0;
  f(x == Inf) = 0;
end

function d = dist_chi2 ()
  g = dist_gam ();
  d.ok = @(v) v > 0 & v < Inf;
  d.pdf = @(x, v) g.pdf (x, v / 2, 2);
  d.cdf = @(x, upper, v) g.cdf (x, upper, v / 2, 2);
  d.inv = @(p, v) g.inv (p, v / 2, 2);
end

function d = dist_beta ()
  d.ok = @(a, b) a > 0 & a < Inf & b > 0 & b < Inf;
  d.pdf = @beta_pdf;
  d.cdf = @(x, upper, a, b) betainc (min (max (x, 0), 1), a, b, tail_name (upper));
  d.inv = @(p, a, b) betaincinv (p, a, b);
end

function f = beta_pdf (x, a, b)
  z = min (max (x, 0), 1);
  f = exp (xlogy (a - 1, z) + xlogy (b - 1, 1 - z) - betaln (a, b));
  f(x < 0 | x > 1) = 0;
end

## Student's t by the incomplete beta function, from the side where nothing cancels.
function d = dist_t ()
  d.ok = @(v) v > 0;
  d.pdf = @t_pdf;
  d.cdf = @t_cdf;
  d.inv = @t_inv;
end

function f = t_pdf (x, v)
  f = exp (gammaln ((v + 1) / 2) - gammaln (v / 2) - (v + 1) / 2 .* log1p (x .^ 2 ./ v)) ./ sqrt (v * pi);
  normal = v > 1e8;
  f(normal) = exp (-x(normal) .^ 2 / 2) / sqrt (2 * pi);
end

function q = t_cdf (x, upper, v)
  s = x .^ 2;
  far = s > v;
  half = zeros (size (x));                   # of the tail beyond |x|
  half(far) = 0.5 * betainc (v(far) ./ (v(far) + s(far)), v(far) / 2, 0.5);
  near = ! far & v <= 1e8;
  half(near) = 0.5 * betainc (s(near) ./ (v(near) + s(near)), 0.5, v(near) / 2, "upper");
  normal = v > 1e8;
  half(normal) = 0.5 * erfc (abs (x(normal)) / sqrt (2));
  half(isinf (x)) = 0;
  q = choose ((x > 0) != upper, 1 - half, half);
  q(x == 0) = 0.5;
end

function x = t_inv (p, v)
  q = 2 * min (p, 1 - p);
  x = zeros (size (p));
  normal = v > 1e8;
  x(normal) = sqrt (2) * erfcinv (q(normal));
  far = q < 0.5 & ! normal;
  z = betaincinv (q(far), v(far) / 2, 0.5);
  x(far) = sqrt (v(far) .* (1 ./ z - 1));
  near = ! far & ! normal;
  y = betaincinv (q(near), 0.5, v(near) / 2, "upper");
  x(near) = sqrt (v(near) .* y ./ (1 - y));
  x(p < 0.5) *= -1;
  x(p == 0.5) = 0;
end

function d = dist_f ()
  d.ok = @(m, n) m > 0 & m < Inf & n > 0 & n < Inf;
  d.pdf = @f_pdf;
  d.cdf = @f_cdf;
  d.inv = @f_inv;
end

function f = f_pdf (x, m, n)
  z = max (x, 0);
  f = exp (m / 2 .* log (m ./ n) + xlogy (m / 2 - 1, z) - (m + n) / 2 .* log1p (m .* z ./ n) - betaln (m / 2, n / 2));
  f(x < 0 | x == Inf) = 0;
end

function q = f_cdf (x, upper, m, n)
  z = m .* max (x, 0);
  z = 1 ./ (1 + n ./ z);
  q = betainc (z, m / 2, n / 2, tail_name (upper));
end

function x = f_inv (p, m, n)
  y = betaincinv (p, m / 2, n / 2);
  z = betaincinv (p, n / 2, m / 2, "upper");     # 1 - y
  x = n .* y ./ (m .* z);
end

function d = dist_wbl ()
  d.ok = @(l, k) l > 0 & l < Inf & k > 0 & k < Inf;
  d.pdf = @wbl_pdf;
  d.cdf = @(x, upper, l, k) exp_cdf ((max (x, 0) ./ l) .^ k, upper, 1);
  d.inv = @(p, l, k) l .* (-log1p (-p)) .^ (1 ./ k);
end

function f = wbl_pdf (x, l, k)
  z = max (x, 0) ./ l;
  f = k ./ l .* z .^ (k - 1) .* exp (-z .^ k);
  f(x < 0 | x == Inf) = 0;
end

function d = dist_rayl ()
  w = dist_wbl ();
  d.ok = @(s) s > 0 & s < Inf;
  d.pdf = @(x, s) w.pdf (x, s * sqrt (2), 2);
  d.cdf = @(x, upper, s) w.cdf (x, upper, s * sqrt (2), 2);
  d.inv = @(p, s) w.inv (p, s * sqrt (2), 2);
end

function d = dist_unid ()
  d.ok = @(n) n > 0 & n == fix (n) & n < Inf;
  d.pdf = @(x, n) (x >= 1 & x <= n & x == fix (x)) ./ n;
  d.cdf = @(x, upper, n) turned (min (max (floor (x), 0), n) ./ n, upper);
  d.inv = @(p, n) choose (p > 0, max (ceil (p .* n * (1 - 4 * eps)), 1), NaN (size (p)));
end

function d = dist_geo ()
  d.ok = @(p) p > 0 & p <= 1;
  d.pdf = @(x, p) (x >= 0 & x == fix (x) & x < Inf) .* p .* (1 - p) .^ max (x, 0);
  d.cdf = @(x, upper, p) exp_cdf (max (floor (x) + 1, 0) .* -log1p (-p), upper, 1);
  d.inv = @(q, p) choose (p < 1, max (ceil (log1p (-q) ./ log1p (-p) * (1 - 64 * eps)) - 1, 0), zeros (size (q)));
end

function d = dist_bino ()
  d.ok = @(n, p) n >= 0 & n == fix (n) & n < Inf & p >= 0 & p <= 1;
  d.pdf = @bino_pdf;
  d.cdf = @bino_cdf;
  d.top = @(n, p) n;
end

function f = bino_pdf (x, n, p)
  in = x >= 0 & x <= n & x == fix (x);
  f = zeros (size (x));
  x = x(in);  n = n(in);  p = p(in);
  f(in) = exp (gammaln (n + 1) - gammaln (x + 1) - gammaln (n - x + 1) + xlogy (x, p) + xlogy (n - x, 1 - p));
end

function q = bino_cdf (x, upper, n, p)
  x = floor (x);
  q = double (xor (x >= 0, upper));
  in = x >= 0 & x < n;
  q(in) = betainc (p(in), x(in) + 1, n(in) - x(in), tail_name (! upper));
end

function d = dist_nbin ()
  d.ok = @(r, p) r > 0 & r < Inf & p > 0 & p <= 1;
  d.pdf = @nbin_pdf;
  d.cdf = @nbin_cdf;
  d.top = @(r, p) choose (p < 1, Inf (size (p)), zeros (size (p)));
end

function f = nbin_pdf (x, r, p)
  in = x >= 0 & x == fix (x) & x < Inf;
  f = zeros (size (x));
  x = x(in);  r = r(in);  p = p(in);
  f(in) = exp (gammaln (r + x) - gammaln (x + 1) - gammaln (r) + xlogy (r, p) + xlogy (x, 1 - p));
end

function q = nbin_cdf (x, upper, r, p)
  x = floor (x);
  q = double (xor (x >= 0, upper));
  in = x >= 0 & x < Inf;
  q(in) = betainc (p(in), r(in), x(in) + 1, tail_name (upper));
end

function d = dist_poiss ()
  d.ok = @(l) l >= 0 & l < Inf;
  d.pdf = @poiss_pdf;
  d.cdf = @poiss_cdf;
  d.top = @(l) choose (l > 0, Inf (size (l)), zeros (size (l)));
end

function f = poiss_pdf (x, l)
  in = x >= 0 & x == fix (x) & x < Inf;
  f = zeros (size (x));
  f(in) = exp (xlogy (x(in), l(in)) - l(in) - gammaln (x(in) + 1));
end

function q = poiss_cdf (x, upper, l)
  x = floor (x);
  q = double (xor (x >= 0, upper));
  in = x >= 0 & x < Inf;
  q(in) = gammainc (l(in), x(in) + 1, tail_name (! upper));
end

## x of n drawn from t, m of which are marked
function d = dist_hyge ()
  d.ok = @(t, m, n) t >= 0 & m >= 0 & n > 0 & m <= t & n <= t & t == fix (t) & m == fix (m) & n == fix (n) & t < Inf;
  d.pdf = @hyge_pdf;
  d.cdf = @hyge_cdf;
  d.top = @(t, m, n) min (m, n);
end

function f = hyge_pdf (x, t, m, n)
  in = x >= max (0, n + m - t) & x <= min (m, n) & x == fix (x);
  f = zeros (size (x));
  x = x(in);  t = t(in);  m = m(in);  n = n(in);
  ways = @(a, b) gammaln (a + 1) - gammaln (b + 1) - gammaln (a - b + 1);
  f(in) = exp (ways (m, x) + ways (t - m, n - x) - ways (t, n));
end

function q = hyge_cdf (x, upper, t, m, n)
  q = zeros (size (x));
  for k = 1:numel (x)
    if (upper)
      q(k) = sum (one_hyge (max (floor (x(k)) + 1, 0):min (m(k), n(k)), t(k), m(k), n(k)));
    else
      q(k) = sum (one_hyge (0:min (floor (x(k)), min (m(k), n(k))), t(k), m(k), n(k)));
    end
  end
  q = min (q, 1);
end

function f = one_hyge (x, t, m, n)
  one = ones (size (x));
  f = hyge_pdf (x, t * one, m * one, n * one);
end
