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
  y = zeros (size (x));
  for k = 1:numel (x)
    t = x(k);
    if (t == 0)
      y(k) = t;
    elseif (isinf (t))
      y(k) = sign (t) * pi / 2;
    elseif (abs (t) < 4)
      term = s = t;
      n = 1;
      while (abs (term) > eps (abs (s)) / 4)
        term *= -t ^ 2 / ((2 * n) * (2 * n + 1));
        s += term / (2 * n + 1);
        n++;
      end
      y(k) = s;
    else
      e = expint (1i * abs (t));
      y(k) = sign (t) * (pi / 2 + imag (e));
    end
  end
end

%!assert (sinint ([0 1 2 10]), [0 0.946083070367183 1.605412976802695 1.658347594218874], 1e-13)
