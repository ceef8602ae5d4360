## nthroot (X, N)
## Real N-th root of the real numbers X; negative ones need an odd N.
##   >> nthroot (-8, 3)
##   ans = -2
## See also: cbrt, sqrt, realpow
function y = nthroot (x, n)
  if (nargin < 2)
    print_usage ();
  end
  if (iscomplex (x))
    error ("nthroot: X must not contain complex values");
  end
  if (! isreal (n) || ! isscalar (n) || n == 0)
    error ("nthroot: N must be a real nonzero scalar");
  end
  if (isinf (n))
    y = x .^ (1 / n);
  elseif (n == 3)
    y = cbrt (x);
  elseif (n == -3)
    y = 1 ./ cbrt (x);
  elseif (n < 0)
    y = 1 ./ nthroot (x, -n);
  else
    if (n == fix (n) && mod (n, 2) == 1)
      y = abs (x) .^ (1/n) .* sign (x);
    elseif (any (x(:) < 0))
      error ("nthroot: N must be an odd integer if X contains negative values");
    else
      y = x .^ (1/n);
    end
    if (n > 0 && n == fix (n) && n != 1)
      ## One step of Newton's method takes out the rounding of 1/n.
      ok = isfinite (y) & y != 0;
      if (isscalar (y))
        if (ok)
          y = ((x ./ y .^ (n - 1)) + y * (n - 1)) / n;
        end
      else
        t = ((x ./ y .^ (n - 1)) + y * (n - 1)) / n;
        y(ok) = t(ok);
      end
    end
  end
end

%!assert (nthroot ([16 81], 4), [2 3])
%!assert (nthroot (-32, 5), -2)
%!error <N must be an odd integer if X contains negative values> nthroot (-8, 2)
