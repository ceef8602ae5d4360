## gammaincinv (Y, A)
## gammaincinv (Y, A, TAIL)
## The X for which gammainc (X, A, TAIL) is Y.
##   >> gammaincinv (0.5, 2)
##   ans = 1.6783
## See also: gammainc
function x = gammaincinv (y, a, tail = "lower")
  if (nargin < 2)
    print_usage ();
  end
  in_single = isa (y, "single") || isa (a, "single");
  [err, y, a] = common_size (y, a);
  if (err)
    error ("gammaincinv: Y and A must be of common size or scalars");
  end
  if (iscomplex (y) || iscomplex (a))
    error ("gammaincinv: all inputs must be real");
  end
  if (any (y(:) < 0 | y(:) > 1))
    error ("gammaincinv: Y must be in the range [0, 1]");
  end
  if (any (a(:) <= 0))
    error ("gammaincinv: A must be strictly positive");
  end
  upper = strcmp (tail, "upper");
  if (! isequal (upper, true) && ! isequal (strcmp (tail, "lower"), true))
    error ("gammaincinv: invalid value for TAIL");
  end
  x = zeros (size (y));
  y = double (y);
  a = double (a);
  for k = 1:numel (y)
    x(k) = one_inverse (y(k), a(k), upper, tail);
  end
  if (in_single)
    x = single (x);
  end
end

function x = one_inverse (p, a, upper, tail)
  if (isnan (p) || isnan (a))
    x = NaN;
    return;
  end
  if (p == upper)
    x = 0;
    return;
  elseif (p == ! upper)
    x = Inf;
    return;
  elseif (isinf (a))
    x = NaN;
    return;
  end
  ## A bracket, then Newton's steps that stay inside it.
  lo = 0;
  hi = max (1, a);
  f = @(t) (1 - 2 * upper) * (gammainc (t, a, tail) - p);
  while (f (hi) < 0)
    lo = hi;
    hi *= 2;
  end
  x = (lo + hi) / 2;
  for k = 1:200
    v = f (x);
    if (v == 0)
      return;
    elseif (v < 0)
      lo = x;
    else
      hi = x;
    end
    d = exp ((a - 1) * log (x) - x - gammaln (a));
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

%!assert (gammaincinv (0.5, 2), 1.678346990016661, 1e-13)
%!assert (gammainc (gammaincinv ([0.1 0.9], 3), 3), [0.1 0.9], 1e-13)
%!assert (class (gammaincinv (0.5, single (1))), "single")
