## legendre (N, X)
## legendre (N, X, NORMALIZATION)
## Associated Legendre functions of degree N and order 0 .. N, a row for each order. NORMALIZATION is "unnorm" (the
## default), "sch" (Schmidt) or "norm".
##   >> legendre (2, 0.5)
##   ans =
##
##     -0.1250
##     -1.2990
##      2.2500
##
## See also: polyval
function retval = legendre (n, x, normalization = "unnorm")
  if (nargin < 2)
    print_usage ();
  end
  if (! isreal (n) || ! isscalar (n) || n < 0 || n != fix (n))
    error ("legendre: N must be a real non-negative integer");
  elseif (! isreal (x) || any (x(:) < -1 | x(:) > 1))
    error ("legendre: X must be real-valued vector in the range -1 <= X <= 1");
  end
  switch (tolower (normalization))
    case "unnorm"
      kind = 0;
    case "norm"
      kind = 1;
    case "sch"
      kind = 2;
    otherwise
      error ('legendre: NORMALIZATION option must be "unnorm", "norm", or "sch"');
  end
  shape = size (x);
  x = double (x(:).');
  if (n > 150)
    retval = by_order (n, x, kind);
  else
    retval = by_degree (n, x, kind);
  end
  if (numel (shape) > 2 || all (shape > 1))
    retval = reshape (retval, [n + 1, shape]);
  end
end

## Each order by itself, upwards in the degree: products of odd numbers up to 2 N - 1, which are no numbers above N = 150.
function retval = by_degree (n, x, kind)
  retval = zeros (n + 1, numel (x));
  root = sqrt (1 - x .^ 2);
  for m = 0:n
    ## P_m^m, then upwards in the degree.
    pmm = (-1) ^ m * prod (1:2:2 * m - 1) * root .^ m;
    if (m == n)
      p = pmm;
    else
      below = pmm;
      p = x * (2 * m + 1) .* pmm;
      for l = m + 2:n
        next = (x * (2 * l - 1) .* p - (l + m - 1) * below) / (l - m);
        below = p;
        p = next;
      end
    end
    switch (kind)
      case 1
        p *= (-1) ^ m * sqrt ((n + 0.5) * exp (gammaln (n - m + 1) - gammaln (n + m + 1)));
      case 2
        if (m > 0)
          p *= (-1) ^ m * sqrt (2 * exp (gammaln (n - m + 1) - gammaln (n + m + 1)));
        end
    end
    retval(m + 1, :) = p;
  end
end

## All orders of one degree, downwards, which is stable: with Q_m = sqrt ((n - m)! / (n + m)!) P_m and no sign of its own,
##   sqrt ((n + m) (n - m + 1)) Q_(m-1) = 2 m x / sqrt (1 - x^2) Q_m - sqrt ((n - m) (n + m + 1)) Q_(m+1)
## from any Q_n; the true ones are those with Q_0^2 + 2 (Q_1^2 + ... + Q_n^2) = 1 (the addition theorem). Numbers are kept
## as q 2^e, since Q_n is far below the smallest double.
function retval = by_order (n, x, kind)
  root = sqrt ((1 - x) .* (1 + x));
  pole = root == 0;
  slope = x ./ root;
  slope(pole) = 0;
  q = e = zeros (n + 1, numel (x));
  above = two = zeros (1, numel (x));
  this = ones (1, numel (x));
  q(n + 1, :) = this;
  for m = n:-1:1
    below = (2 * m * slope .* this - sqrt ((n - m) * (n + m + 1)) * above) / sqrt ((n + m) * (n - m + 1));
    above = this;
    this = below;
    big = abs (this) > 2 ^ 300;
    if (any (big))
      this(big) *= 2 ^ -300;
      above(big) *= 2 ^ -300;
      two(big) += 300;
    end
    q(m, :) = this;
    e(m, :) = two;
  end
  scale = 1 ./ sqrt (2 * sumsq (pow2 (q, e - two), 1) - pow2 (q(1, :), e(1, :) - two) .^ 2);
  q .*= scale;
  q(:, pole) = 0;
  q(1, pole) = sign (x(pole)) .^ n;
  e -= two;
  e(:, pole) = 0;
  switch (kind)
    case 1
      retval = pow2 (sqrt (n + 0.5) * q, e);
    case 2
      q(2:end, :) *= sqrt (2);
      retval = pow2 (q, e);
    otherwise
      ## times sqrt ((n + m)! / (n - m)!), which overflows early: its exponents are counted as well
      factor = 1;
      two = 0;
      retval = zeros (size (q));
      retval(1, :) = pow2 (q(1, :), e(1, :));
      for m = 1:n
        factor *= -sqrt ((n + m) * (n - m + 1));
        if (abs (factor) > 2 ^ 300)
          factor *= 2 ^ -300;
          two += 300;
        end
        retval(m + 1, :) = pow2 (q(m + 1, :) * factor, e(m + 1, :) + two);
      end
  end
end

%!assert (legendre (2, 0.5), [-0.125; -1.299038105676658; 2.25], 1e-14)
%!test
%! p = legendre (200, [0.5 -0.3], "norm");
%! assert (p([1 2 50 201], 1), [-0.221608424254031; 0.827933195442683; -0.704188480140697; 9.06781901992964e-13], -2e-13);
%!test                                            # three degrees in a row, by the recurrence in the degree
%! x = [0.5 -0.3 0.99 1 -1]; n = 300; p = cell (1, 3);
%! for k = 1:3, p{k} = legendre (n + k - 2, x, "sch")(1:n, :); end
%! m = (0:n - 1).';
%! assert (sqrt ((n + 1) ^ 2 - m .^ 2) .* p{3}, (2 * n + 1) * x .* p{2} - sqrt (n ^ 2 - m .^ 2) .* p{1}, 1e-9);
%!assert (legendre (1000, [1 -1])(1:2, :), [1 1; 0 0])
%!assert (legendre (2000, 0.5)([1 2001]), [legendre(2000, 0.5, "sch")(1); Inf])
