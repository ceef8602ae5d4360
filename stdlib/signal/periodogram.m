## PXX = periodogram (X)
## [PXX, W] = periodogram (X, WIN, NFFT)
## Periodogram, an estimate of the power spectrum of X.
##   >> numel (periodogram (1:8))
##   ans = 129
## See also: fft
function [pxx, w] = periodogram (x, win = [], nfft = [], varargin)
  if (nargin < 1 || nargin > 5)
    print_usage ();
  end
  if (! isnumeric (x) || ! isvector (x))
    error ("periodogram: X must be a real or complex vector");
  end
  x = x(:);
  n = numel (x);
  if (! isempty (win))
    if (! isvector (win) || numel (win) != n)
      error ("periodogram: WIN must be a vector of the same length as X");
    end
    x .*= win(:);
  end
  if (isempty (nfft))
    nfft = max (256, 2 ^ nextpow2 (n));
  end
  if (n > nfft)
    rr = rem (n, nfft);
    if (rr)
      x = [x(:); zeros(nfft - rr, 1)];
    end
    x = sum (reshape (x, nfft, []), 2);
  end
  n_effective = n;
  if (! isempty (win))
    n_effective = sumsq (win);
  end
  pxx = abs (fft (x, nfft)) .^ 2 / n_effective / (2 * pi);
  if (isreal (x))
    half = floor (nfft / 2) + 1;
    pxx = pxx(1:half);
    pxx(2:half - (rem (nfft, 2) == 0)) *= 2;
    w = (0:half - 1)' * 2 * pi / nfft;
  else
    w = (0:nfft - 1)' * 2 * pi / nfft;
  end
end
