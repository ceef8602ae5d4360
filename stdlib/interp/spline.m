## PP = spline (X, Y)
## YI = spline (X, Y, XI)
## Cubic spline through the points (X, Y): as a piecewise polynomial, or its values at XI. The third derivative is
## continuous at the second and the last but one point; with two values more in Y, the first and the last are the
## slopes at the ends.
##   >> spline ([0 1 2 3], [0 1 8 27], 1.5)
##   ans = 3.3750
## See also: pchip, interp1, ppval
function ret = spline (x, y, xi = [])
  x = x(:);
  n = numel (x);
  if (n < 2)
    error ("spline: requires at least 2 points");
  end
  ## Data along the last dimension; rows of a are points.
  szy = size (y);
  if (ndims (y) == 2 && any (szy == 1))
    a = y(:);
    szy = 1;
  else
    a = reshape (y, prod (szy(1:end - 1)), szy(end)).';
    szy = szy(1:end - 1);
  end
  in_order = issorted (x);
  [x, order] = sort (x);
  complete = false;
  if (rows (a) == n + 2)
    complete = true;
    dfs = a(1, :);
    dfe = a(end, :);
    a = a(2:end - 1, :);
  end
  missing = any (isnan (a), 2);
  ## Fewer values than points, or more, are found out by the first access that fails.
  if (! in_order)
    a = a(order, :);
    missing = any (isnan (a), 2);
  elseif (rows (a) < n)
    if (n > 3 && rows (a) < 3)
      a = a(3, :);
    end
    a = a(n, :);
  elseif (rows (a) > n)
    if (n > 3)
      diff (a) ./ repmat (diff (x), 1, columns (a));
    end
    a = a(1:n, :);
    missing = any (isnan (a), 2);
  end
  if (any (missing))
    ret = around_missing (x, a, missing, szy);
    ret = evaluated (ret, false, nargin, xi);
    return;
  end
  if (isa (a, "single") || isa (x, "single"))
    x = double (x);
    a = double (a);
    in_single = true;
  else
    in_single = false;
  end
  h = diff (x);
  s = diff (a) ./ h;
  m = columns (a);
  if (complete)
    if (n == 2)
      d = (dfs + dfe) / h ^ 2 + 2 * (a(1, :) - a(2, :)) / h ^ 3;
      c = (-2 * dfs - dfe) / h - 3 * (a(1, :) - a(2, :)) / h ^ 2;
      coefs = cat (3, d, c, dfs, a(1, :));
      coefs = reshape (coefs, m, 4);
      ret = finish (x, coefs, szy, nargin, nargout);
      ret = evaluated (ret, in_single, nargin, xi);
      return;
    end
    ## Second derivatives / 2 at all points.
    lower = [h; 0];
    upper = [0; h];
    main = [2 * h(1); 2 * (h(1:n - 2) + h(2:n - 1)); 2 * h(n - 1)];
    g = 3 * [s(1, :) - dfs; diff(s); dfe - s(end, :)];
    c = tridiag (h, main, h, g);
  elseif (n == 2)
    b = s;
    coefs = [b.', a(1, :).'];
    ret = mkpp (x, coefs, szy);
    ret = evaluated (ret, in_single, nargin, xi);
    return;
  elseif (n == 3)
    c2 = (s(2, :) - s(1, :)) / (x(3) - x(1));
    b = s(1, :) - c2 * h(1);
    coefs = [c2.', b.', a(1, :).'];
    ret = mkpp (x([1 3]), coefs, szy);
    ret = evaluated (ret, in_single, nargin, xi);
    return;
  else
    ## Not a knot: the two outermost unknowns are eliminated.
    g = 3 * diff (s);
    main = 2 * (h(1:n - 2) + h(2:n - 1));
    main(1) = main(1) - h(1);
    main(n - 2) = main(n - 2) - h(n - 1);
    lower = h(2:n - 2);
    upper = h(2:n - 2);
    if (n > 4)
      upper(1) = upper(1) - h(1);
      lower(n - 3) = lower(n - 3) - h(n - 1);
    else
      upper(1) = upper(1) - h(1);
      lower(1) = lower(1) - h(3);
    end
    g(1, :) = g(1, :) * h(2) / (h(1) + h(2));
    g(n - 2, :) = g(n - 2, :) * h(n - 2) / (h(n - 1) + h(n - 2));
    inner = tridiag (lower, main, upper, g);
    c = zeros (n, m);
    c(2:n - 1, :) = inner;
    c(1, :) = c(2, :) + h(1) / h(2) * (c(2, :) - c(3, :));
    c(n, :) = c(n - 1, :) + h(n - 1) / h(n - 2) * (c(n - 1, :) - c(n - 2, :));
  end
  b = s - h / 3 .* (c(2:n, :) + 2 * c(1:n - 1, :));
  d = diff (c) ./ (3 * h);
  k = n - 1;
  coefs = zeros (m * k, 4);
  coefs(:, 1) = reshape (d.', [], 1);
  coefs(:, 2) = reshape (c(1:k, :).', [], 1);
  coefs(:, 3) = reshape (b.', [], 1);
  coefs(:, 4) = reshape (a(1:k, :).', [], 1);
  ret = mkpp (x, coefs, szy);
  ret = evaluated (ret, in_single, nargin, xi);
end

## The spline through the values that are there, with all the points as breaks.
function ret = around_missing (x, a, missing, szy)
  n = numel (x);
  m = columns (a);
  pp = spline (x(! missing), a(! missing, :).');
  coefs = zeros (m * (n - 1), 4);
  for j = 4:-1:1
    v = reshape (ppval (pp, x(1:n - 1).'), m, n - 1) / factorial (4 - j);
    coefs(:, j) = v(:);
    pp = ppder (pp);
  end
  ret = mkpp (x, coefs, szy);
end

function ret = finish (x, coefs, szy, varargin)
  ret = mkpp (x, coefs, szy);
end

## Thomas' algorithm for a tridiagonal system with several right-hand sides.
function ret = evaluated (ret, in_single, args, xi)
  if (args == 3)
    ret = ppval (ret, xi);
    if (in_single)
      ret = single (ret);
    end
  elseif (in_single)
    ret.coefs = single (ret.coefs);
  end
end

function x = tridiag (lower, main, upper, g)
  n = numel (main);
  for k = 2:n
    w = lower(k - 1) / main(k - 1);
    main(k) -= w * upper(k - 1);
    g(k, :) -= w * g(k - 1, :);
  end
  x = g;
  x(n, :) = g(n, :) / main(n);
  for k = n - 1:-1:1
    x(k, :) = (g(k, :) - upper(k) * x(k + 1, :)) / main(k);
  end
end

%!assert (spline ([0 1 2 3], [0 1 8 27], [0.5 1.5 2.5]), [0.125 3.375 15.625], 1e-12)
%!assert (spline ([0 1 2], [0 1 4], 1.5), 2.25, 1e-12)
%!assert (spline (0:4, [0 (0:4).^2 8], 2.5), 6.25, 1e-12)
