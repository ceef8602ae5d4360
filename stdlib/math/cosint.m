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
  y = zeros (size (x));
  for k = 1:numel (x)
    t = x(k);
    if (t == 0)
      y(k) = -Inf;
    elseif (isinf (t))
      y(k) = 0;
      if (t < 0)
        y(k) = 1i * pi;
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
      y(k) = euler + log (t) + s;
    else
      y(k) = -real (expint (1i * abs (t)));
      if (t < 0)
        y(k) += 1i * pi;
      end
    end
  end
end

%!assert (cosint ([1 2 10]), [0.337403922900968 0.422980828774865 -0.045456433004455], 1e-13)
