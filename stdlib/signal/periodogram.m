## [PXX, W] = periodogram (X)
## [PXX, W] = periodogram (X, WIN, NFFT)
## [PXX, F] = periodogram (X, WIN, NFFT, FS)
## [PXX, F] = periodogram (..., RANGE)
## Periodogram, an estimate of the power spectrum of X at angles W, or at frequencies F where FS is the sampling rate.
## RANGE is 'onesided', as by default for real X (frequencies up to half the rate, which stand for both signs), or
## 'twosided'.
##   >> numel (periodogram (1:8))
##   ans = 129
##   >> periodogram (1:4, [], 4, 1, 'twosided')'
##   ans =
##   
##      25    2    1    2
##   
## See also: fft
function [pxx, w] = periodogram (x, varargin)
  if (nargin < 1 || nargin > 5)
    print_usage ();
  end
  given = {[], [], []};                         # WIN, NFFT, FS; the text may stand anywhere
  range = "";
  k = 0;
  for v = varargin
    if (ischar (v{1}))
      range = v{1};
    elseif (k < 3)
      given{++k} = v{1};
    end
  end
  [win, nfft, fs] = given{:};
  if (! isvector (x))
    error ("periodogram: X must be a real or complex vector");
  end
  x = x(:);
  n = numel (x);
  if (ischar (x))
    error ("invalid conversion from string to real N-D array");
  elseif (iscell (x) || isstruct (x))
    fft (x);                                    # says that it takes numbers only
  end
  if (! isempty (win))
    if (! isvector (win) || numel (win) != n)
      error ("periodogram: WIN must be a vector of the same length as X");
    end
    x .*= win(:);
  end
  if (! (isempty (nfft) || isscalar (nfft)))
    error ("periodogram: NFFT must be a scalar");
  end
  if (! (isempty (fs) || isscalar (fs)))
    error ("periodogram: FS must be a scalar");
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
  if (isempty (fs))
    fs = 2 * pi;
  end
  pxx = abs (fft (x, nfft)) .^ 2 / n_effective / fs;
  points = nfft;
  if (strcmp (range, "onesided") || (isreal (x) && ! strcmp (range, "twosided")))
    points = floor (nfft / 2) + 1;
    mirrored = 2:points - (rem (nfft, 2) == 0);
    pxx(mirrored) += pxx(nfft + 2 - mirrored);
    pxx = pxx(1:points);
  end
  w = (0:points - 1)' * (fs / nfft);
end
%!assert (periodogram (1:4, [], 4, 10)', [2.5 0.4 0.1], 1e-14)
%!assert (periodogram ([1 1i 2], [], 4, 1, "onesided")', [10 4 10] / 3, 1e-14)
%!error <periodogram: FS must be a scalar> periodogram (1:4, [], 4, [1 2])
