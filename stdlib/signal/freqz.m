## [H, W] = freqz (B, A, N)
## [H, W] = freqz (B, A, W)
## Frequency response of the filter with the coefficients B and A, at N (by default 512) points or at the
## frequencies W.
##   >> abs (freqz ([1 1], 1, 2))
##   ans =
##
##      2.0000
##      1.4142
##
## See also: filter, fft
function [h, w] = freqz (b, a = 1, n = 512, region = "", fs = [])
  if (nargin < 1)
    print_usage ();
  end
  b = b(:).';
  a = a(:).';
  if (isempty (n))
    n = 512;
  end
  if (isscalar (n))
    if (strcmp (region, "whole"))
      w = (0:n - 1)' * 2 * pi / n;
    else
      w = (0:n - 1)' * pi / n;
    end
  else
    w = n(:);
  end
  if (isscalar (fs) && ! isscalar (n))
    w = w * 2 * pi / fs;
  end
  z = exp (-1i * w);
  h = polyval (fliplr (b), z) ./ polyval (fliplr (a), z);
  if (isscalar (fs))
    w = w * fs / (2 * pi);
  end
end
