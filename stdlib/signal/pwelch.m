## [PXX, F] = pwelch (X, WINDOW, OVERLAP, NFFT, FS)
## The power density spectrum of the vector X, one-sided for real X: the mean of the periodograms of pieces
## under a window (P. D. Welch, The use of fast Fourier transform for the estimation of power spectra, 1967).
## WINDOW: a vector, or its length (a Hamming window; the power of 2 next to 8 pieces' length if left out);
## OVERLAP: the part of a piece that the next one shares (0.5); NFFT: the transform's length; FS: the
## sampling rate (1). Drawn if there are no outputs. Octave has it in its package signal.
##   >> [p, f] = pwelch (sin ((0:255)' / 4), 64); [~, k] = max (p); f(k) * 2 * pi
##   ans = 0.2454
## See also: periodogram, fft
function [Pxx, f] = pwelch (x, window = [], overlap = [], nfft = [], fs = 1)
  if (nargin < 1)
    print_usage ();
  elseif (! isnumeric (x) || ! isvector (x) || numel (x) < 2)
    error ("pwelch: X must be a numeric vector");
  end
  x = x(:);
  if (isempty (window))
    window = 2 ^ ceil (log2 (sqrt (numel (x))));
  end
  if (isscalar (window))
    if (! (window == fix (window) && window > 1))
      error ("pwelch: WINDOW must be a vector, or an integer above 1");
    end
    window = hamming (window);
  end
  w = window(:);
  n = numel (w);
  if (numel (x) < n)
    x(end+1:n) = 0;
  end
  if (isempty (overlap))
    overlap = 0.5;
  elseif (! (isscalar (overlap) && overlap >= 0 && overlap < 1))
    error ("pwelch: OVERLAP must be a part between 0 and 1");
  end
  if (isempty (nfft))
    nfft = max (256, 2 ^ nextpow2 (n));
  end
  step = max (1, n - round (n * overlap));
  starts = 0:step:numel (x) - n;
  pieces = x((1:n)' + starts) .* w;
  P = mean (abs (fft (reshape (pieces, n, []), nfft)) .^ 2, 2) / (fs * sumsq (w));
  at = (0:nfft-1)' * fs / nfft;
  if (isreal (x))
    half = floor (nfft / 2) + 1;
    P = P(1:half);
    P(2:end - (mod (nfft, 2) == 0)) *= 2;
    at = at(1:half);
  end
  if (nargout == 0)
    plot (at, 10 * log10 (P));
    xlabel ("frequency");
    ylabel ("power density (dB)");
  else
    Pxx = P;
    f = at;
  end
end

%!test
%! x = sin (2 * pi * 0.125 * (0:1023)');
%! [p, f] = pwelch (x, 128, 0.5, 128, 2);
%! [~, k] = max (p);
%! assert (f(k), 0.25);
%! assert (sum (p) * (f(2) - f(1)), 0.5, 0.01);
%!error <pwelch: OVERLAP> pwelch (1:9, 4, 3)
