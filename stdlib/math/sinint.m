## sinint (X)
## Sine integral: the integral of sin (t) / t from 0 to X.
##   >> sinint (1)
##   ans = 0.9461
## See also: cosint, expint
function y = sinint (x)
  if (nargin < 1)
    print_usage ();
  end
  if (! isnumeric (x))
    error ("sinint: X must be numeric");
  end
  t = double (x);
  y = zeros (size (t));
  for k = 1:numel (t)
    y(k) = one (t(k));
  end
  if (isa (x, "single"))
    y = single (y);
  end
end

function y = one (t)
  if (t == 0 || isnan (t))
    y = t;
  elseif (isinf (t) && imag (t) == 0)
    y = sign (t) * pi / 2;
  elseif (abs (t) < 4)
    term = y = t;
    n = 1;
    while (abs (term) > eps (abs (y)) / 4)
      term *= -t ^ 2 / ((2 * n) * (2 * n + 1));
      y += term / (2 * n + 1);
      n++;
    end
  elseif (imag (t) == 0)
    y = sign (real (t)) * (pi / 2 + imag (expint (1i * abs (real (t)))));
  elseif (imag (t) < 0)
    y = conj (one (conj (t)));
  elseif (real (t) < 0)
    y = -one (-t);
  else
    y = pi / 2 + (expint (1i * t) - expint (-1i * t)) / 2i;
    if (real (t) == 0)
      y = complex (0, imag (y));
    end
  end
end

%!assert (sinint ([0 1 2 10]), [0 0.946083070367183 1.605412976802695 1.658347594218874], 1e-13)
