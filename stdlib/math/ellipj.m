## [SN, CN, DN, ERR] = ellipj (U, M)
## Jacobi's elliptic functions of the argument U, real or complex, and the parameter M from 0 to 1, by
## arithmetic-geometric means (M. Abramowitz, I. A. Stegun, Handbook of Mathematical Functions, 16.4 and
## 16.21). A column U and a row M make a table.
##   >> [sn, cn, dn] = ellipj (0.2, 0.5)
##   sn = 0.1980
##   cn = 0.9802
##   dn = 0.9901
## See also: ellipke
function [sn, cn, dn, err] = ellipj (u, m, tol)
  if (nargin < 2 || nargin > 3)
    print_usage ();
  elseif (! isnumeric (u) && ! islogical (u))
    error ("ellipj: U must be a scalar or matrix");
  elseif (! isnumeric (m) && ! islogical (m))
    error ("ellipj: M must be a scalar or matrix");
  end
  m = double (real (m));
  u = double (u);
  if (iscolumn (u) && isrow (m) && ! isscalar (u) && ! isscalar (m))
    [m, u] = meshgrid (m, u);
  end
  [bad, u, m] = common_size (u, m);
  if (bad)
    error ("ellipj: Invalid size combination for U and M");
  end
  wrong = ! (m >= 0 & m <= 1);
  if (any (wrong(:)))
    warning ("Octave:ellipj-invalid-m", "ellipj: invalid M value, required value 0 <= M <= 1");
  end
  [s, c, d] = of_real (real (u), m);
  if (iscomplex (u))
    [s1, c1, d1] = of_real (imag (u), 1 - m);
    below = c1 .^ 2 + m .* s .^ 2 .* s1 .^ 2;
    sn = (s .* d1 + 1i * c .* d .* s1 .* c1) ./ below;
    cn = (c .* c1 - 1i * s .* d .* s1 .* d1) ./ below;
    dn = (d .* c1 .* d1 - 1i * m .* s .* c .* s1) ./ below;
  else
    sn = s;
    cn = c;
    dn = d;
  end
  sn(wrong) = NaN;
  cn(wrong) = NaN;
  dn(wrong) = NaN;
  err = zeros (size (u));
end

function [s, c, d] = of_real (u, m)
  a = ones (size (u));
  b = sqrt (1 - m);
  steps = {};
  do
    half = (a - b) / 2;
    next = (a + b) / 2;
    b = sqrt (a .* b);
    a = next;
    steps{end+1} = half ./ a;
  until (! any (abs (half(:)) > eps * a(:)) || numel (steps) > 40)
  phi = 2 ^ numel (steps) * a .* u;
  later = phi;
  for k = numel (steps):-1:1
    later = phi;
    phi = (phi + asin (steps{k} .* sin (phi))) / 2;
  end
  s = sin (phi);
  c = cos (phi);
  d = c ./ cos (later - phi);
  flat = abs (cos (later - phi)) < 0.1;
  d(flat) = sqrt (1 - m(flat) .* s(flat) .^ 2);
  one = m == 1;
  s(one) = tanh (u(one));
  c(one) = d(one) = 1 ./ cosh (u(one));
end

%!test
%! [s, c, d] = ellipj (0.2, 0.81);
%! assert ([s, c, d], [0.1976208236718765, 0.98027853697367517, 0.98405602896456656], 1e-15);
%! [s, c, d] = ellipj ([0.1; 0.2], [0.3 0.5]);
%! assert (s .^ 2 + c .^ 2, ones (2), 1e-14);
%! assert (d .^ 2 + [0.3 0.5] .* s .^ 2, ones (2), 1e-14);
%! K = ellipke (0.6);
%! assert (ellipj (K, 0.6), 1, 1e-14);
%! assert (ellipj (2.3, 0.6), ellipj (2.3 + 4 * K, 0.6), 1e-13);
%! z = 0.4 + 0.7i;
%! [s, c, d] = ellipj (z, 0.35);
%! assert (s ^ 2 + c ^ 2, 1, 1e-14);
%! assert (d ^ 2 + 0.35 * s ^ 2, 1, 1e-14);
%! h = 1e-5;
%! assert ((ellipj (z + h, 0.35) - ellipj (z - h, 0.35)) / (2 * h), c * d, 1e-9);
%!test [s, c, d] = ellipj (1, [0 1]); assert ([s; c; d], [sin(1) tanh(1); cos(1) sech(1); 1 sech(1)], 1e-14);
%!error <ellipj: Invalid size combination for U and M> ellipj ([1 2], [0.1 0.2 0.3])
%!error <ellipj: U must be a scalar or matrix> ellipj ({}, 0.5)
