## Y = resample (X, P, Q)
## Y = resample (X, P, Q, N, BETA)
## [Y, H] = resample (...)
## X, sampled at P/Q times its rate: P - 1 zeros behind each element, the ideal low pass under a Kaiser window of shape BETA (5)
## and half-length N (10) times the larger of P and Q, every Q-th element. H: the filter, which may be given in the place of N.
## Columns are resampled each for itself. Octave has it in its package signal.
##   >> numel (resample (1:10, 3, 2))
##   ans = 15
## See also: interp1, interpft, filter
function [y, h] = resample (x, p, q, n = 10, beta = 5)
  if (nargin < 3)
    print_usage ();
  elseif (! (isscalar (p) && isscalar (q) && all ([p q] == fix ([p q])) && all ([p q] > 0)))
    error ("resample: P and Q must be positive integers");
  end
  g = gcd (p, q);
  p /= g;
  q /= g;
  row = isrow (x);
  if (row)
    x = x(:);
  end
  if (isscalar (n))
    half = n * max (p, q);
    t = (-half:half)';
    window = bessel_0 (beta * sqrt (max (1 - (t / half) .^ 2, 0))) / bessel_0 (beta);
    h = sinc (t / max (p, q)) .* window;
    h *= p / sum (h);
  else
    h = n(:);
    half = (numel (h) - 1) / 2;
    if (half != fix (half))
      error ("resample: the filter must have an odd number of elements");
    end
  end
  m = rows (x);
  wanted = ceil (m * p / q);
  y = zeros (wanted, columns (x));
  for c = 1:columns (x)
    wide = zeros (m * p, 1);
    wide(1:p:end) = x(:, c);
    full = fftconv (wide, h);
    full(end+1:half + (wanted - 1) * q + 1) = 0;
    y(:, c) = full(half + 1 + (0:wanted-1) * q);
  end
  if (row)
    y = y.';
  end
end

## The modified Bessel function of order 0 by its power series.
function y = bessel_0 (x)
  y = term = ones (size (x));
  k = 0;
  do
    k++;
    term .*= (x / (2 * k)) .^ 2;
    y += term;
  until (all (term < eps * y))
end

%!test
%! t = (0:99)' / 100;
%! y = resample (sin (2 * pi * 3 * t), 3, 2);
%! s = (0:149)' / 150;
%! assert (size (y), [150 1]);
%! assert (y(20:130), sin (2 * pi * 3 * s)(20:130), 2e-3);
%!assert (size (resample (ones (1, 9), 4, 6)), [1 6])
%!error <resample: P and Q must be positive integers> resample (1:3, 1.5, 1)
