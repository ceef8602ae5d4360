## betaincinv (Y, A, B)
## betaincinv (Y, A, B, TAIL)
## The X for which betainc (X, A, B, TAIL) is Y.
##   >> betaincinv (0.5, 1, 2)
##   ans = 0.2929
## See also: betainc
function x = betaincinv (y, a, b, tail = "lower")
  if (nargin < 3)
    print_usage ();
  end
  in_single = isa (y, "single") || isa (a, "single") || isa (b, "single");
  [err, y, a, b] = common_size (y, a, b);
  if (err)
    error ("betaincinv: Y, A, and B must be of common size or scalars");
  end
  if (! (isfloat (y) && isfloat (a) && isfloat (b)) || iscomplex (y) || iscomplex (a) || iscomplex (b))
    error ("betaincinv: Y, A, and B must be real, floating point values");
  end
  if (any (y(:) < 0 | y(:) > 1))
    error ("betaincinv: Y must be in the range [0, 1]");
  end
  if (any (a(:) <= 0))
    error ("betaincinv: A must be strictly positive");
  end
  if (any (b(:) <= 0))
    error ("betaincinv: B must be strictly positive");
  end
  upper = strcmp (tail, "upper");
  if (! upper && ! strcmp (tail, "lower"))
    error ("betaincinv: invalid value for TAIL");
  end
  y = double (y);
  a = double (a);
  b = double (b);
  x = zeros (size (y));
  for k = 1:numel (y)
    x(k) = one_inverse (y(k), a(k), b(k), upper, tail);
  end
  if (in_single)
    x = single (x);
  end
end

function x = one_inverse (p, a, b, upper, tail)
  if (isnan (p) || isinf (a) || isinf (b))
    x = NaN;
    return;
  end
  if (p == 0 || p == 1)
    x = xor (p, upper) + 0;
    return;
  end
  lo = 0;
  hi = 1;
  x = 0.5;
  lb = betaln (a, b);
  for k = 1:200
    v = (1 - 2 * upper) * (betainc (x, a, b, tail) - p);
    if (v == 0)
      return;
    elseif (v < 0)
      lo = x;
    else
      hi = x;
    end
    d = exp ((a - 1) * log (x) + (b - 1) * log1p (-x) - lb);
    nx = x - v / d;
    if (! (nx > lo && nx < hi))
      nx = (lo + hi) / 2;
    end
    if (abs (nx - x) <= eps (x))
      x = nx;
      return;
    end
    x = nx;
  end
end

%!assert (betaincinv (0.5, 1, 2), 1 - sqrt (0.5), 1e-14)
%!assert (class (betaincinv (single (0.5), 1, 2)), "single")
%!error <betaincinv: Y, A, and B must be real, floating point values> betaincinv (0.5, int8 (1), 2)
