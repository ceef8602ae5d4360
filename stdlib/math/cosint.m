## cosint (X)
## Cosine integral: Euler's constant + log (X) + the integral of (cos (t) - 1) / t from 0 to X.
##   >> cosint (1)
##   ans = 0.3374
## See also: sinint, expint
function y = cosint (x)
  if (nargin < 1)
    print_usage ();
  end
  if (! isnumeric (x))
    error ("cosint: X must be numeric");
  end
  euler = 0.57721566490153286061;
  t = double (x);
  y = zeros (size (t));
  for k = 1:numel (t)
    y(k) = one (t(k), euler);
  end
  if (isa (x, "single"))
    y = single (y);
  end
end

function y = one (t, euler)
  if (t == 0)
    y = -Inf;
    if (1 / real (t) < 0)
      y = complex (-Inf, pi);
    end
  elseif (isnan (t))
    y = NaN;
  elseif (isinf (t))
    y = 0;
    if (t < 0)
      y = 1i * pi;
    end
  elseif (abs (t) < 4)
    term = 1;
    s = 0;
    n = 1;
    do
      term *= -t ^ 2 / ((2 * n - 1) * (2 * n));
      s += term / (2 * n);
      n++;
    until (abs (term) < eps (abs (s)) / 4)
    y = euler + log (t) + s;
  elseif (imag (t) < 0)
    y = conj (one (conj (t), euler));
  elseif (real (t) < 0)
    y = one (-t, euler) + 1i * pi;
  elseif (isreal (t) || imag (t) == 0)
    y = -real (expint (1i * real (t)));
  else
    y = -(expint (1i * t) + expint (-1i * t)) / 2;
  end
end

%!assert (cosint ([1 2 10]), [0.337403922900968 0.422980828774865 -0.045456433004455], 1e-13)
