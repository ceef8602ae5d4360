## ADJOINTS = __ad_rules_special__ (ADJOINTS)
## The rules of special functions that are not element by element alike in all arguments, as those of __ad_rules__.
##
## Bessel functions: Olver et al., NIST Handbook of Mathematical Functions, 10.6.1, 10.29.1; Airy: 9.2.1. Of their scaled
## forms the derivative of the factor is added, which exists for complex x where the factor is holomorphic only.
function a = __ad_rules_special__ (a)
  a.psi = {@back_psi, @(g, y, k, x) g .* polygamma(k + 1, x)};
  a.gammainc = {@(g, y, x, p, varargin) back_gammainc(g, x, p, varargin{:}), []};
  a.betainc = {@(g, y, x, p, q, varargin) back_betainc(g, x, p, q, varargin{:}), [], []};
  for f = {"besselj", "bessely", "besseli", "besselk"}
    a.(f{1}) = {[], @(g, y, k, x, varargin) back_bessel(f{1}, g, y, k, x, varargin{:})};
  end
  a.besselh = {[], @(g, y, k, x) back_hankel(g, y, k, 1, x), ...
               @(g, y, k, kind, x, varargin) back_hankel(g, y, k, kind, x, varargin{:})};
  a.airy = {@first_airy, @(g, y, k, x, varargin) back_airy(g, y, k, x, varargin{:})};
end

## psi (x); the k of psi (k, x) is a whole number.
function r = back_psi (g, y, x, varargin)
  r = 0;
  if (isempty (varargin))
    r = g .* polygamma (1, x);
  end
end

## psi (k, x), below 0 by reflection.
function y = polygamma (k, x)
  low = x < 0;
  if (k != 1 || ! any (low(:)))
    y = psi (k, x);
    return;
  end
  y = zeros (size (x));
  y(! low) = psi (1, x(! low));
  y(low) = pi ^ 2 ./ sin (pi * x(low)) .^ 2 - psi (1, 1 - x(low));
end

function r = back_gammainc (g, x, p, varargin)
  r = g .* power_of (x, p - 1, -x - gammaln (p));
  if (numel (varargin) > 0 && strcmp (varargin{1}, "upper"))
    r = -r;
  elseif (numel (varargin) > 0 && ! strcmp (varargin{1}, "lower"))
    error ("no derivative known for gammainc (..., \"%s\")", varargin{1});
  end
  r = __ad_fold__ (r, x);
end

## x .^ p .* exp (e), of large numbers too; at 0 by the power, which has all derivatives there that there are.
function r = power_of (x, p, e)
  zero = x == 0;
  r = exp (e + p .* log (x .* ! zero + zero)) .* (x .* zero + ! zero) .^ p;
end

function r = back_betainc (g, x, p, q, varargin)
  r = g .* power_of (x, p - 1, (q - 1) .* log1p (-x .* (x != 1)) + gammaln (p + q) - gammaln (p) - gammaln (q));
  r = r .* (1 - x .* (x == 1) - (x != 1) .* 0) .^ ((q - 1) .* (x == 1));
  if (numel (varargin) > 0 && strcmp (varargin{1}, "upper"))
    r = -r;
  end
  r = __ad_fold__ (r, x);
end

function r = back_bessel (f, g, y, k, x, scaled = false)
  h = str2func (f);
  if (f(end) == "k")
    d = -(h (k - 1, x, scaled) + h (k + 1, x, scaled)) / 2;
  elseif (f(end) == "i")
    d = (h (k - 1, x, scaled) + h (k + 1, x, scaled)) / 2;
  else
    d = (h (k - 1, x, scaled) - h (k + 1, x, scaled)) / 2;
  end
  if (scaled && f(end) == "k")
    d = d + y;
  elseif (scaled && iscomplex (x))
    error ("no derivative known for %s (..., true) of a complex number", f);
  elseif (scaled && f(end) == "i")
    d = d - sign (x) .* y;
  end
  r = __ad_fold__ (g .* conj (d), x);
end

## The factor of the scaled ones is exp (-+1i * x).
function r = back_hankel (g, y, k, kind, x, scaled = false)
  d = (besselh (k - 1, kind, x, scaled) - besselh (k + 1, kind, x, scaled)) / 2;
  if (scaled)
    d = d + (2 * kind - 3) * 1i * y;
  end
  r = __ad_fold__ (to_field (g .* conj (d), x), x);
end

## airy (x); the k of airy (k, x) is a whole number.
function r = first_airy (g, y, x, varargin)
  r = 0;
  if (isempty (varargin))
    r = back_airy (g, y, 0, x);
  end
end

## Ai' and Bi' are functions number 1 and 3; Ai'' = x Ai. With z = 2/3 x^1.5 the factor of Ai is exp (z), that of Bi
## exp (-abs (real (z))).
function r = back_airy (g, y, k, x, scaled = false)
  k = fix (k(1));
  if (mod (k, 2))
    d = x .* airy (k - 1, x, scaled);
  else
    d = airy (k + 1, x, scaled);
  end
  if (scaled && k < 2)
    d = d + sqrt (x) .* y;
  elseif (scaled && iscomplex (x))
    error ("no derivative known for airy (%d, z, true) of a complex number", k);
  elseif (scaled)
    d = d - real (sqrt (x)) .* y;
  end
  r = __ad_fold__ (to_field (g .* conj (d), x), x);
end

## The gradient of a real number is real.
function g = to_field (g, x)
  if (isreal (x))
    g = real (g);
  end
end
