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
  if (isempty (b))
    b = 1;
  end
  if (isempty (a))
    a = 1;
  end
  if (isempty (n))
    n = 512;
  end
  if (isnumeric (region) && isscalar (region) && isempty (fs))
    fs = region;
    region = "";
  end
  if (! isvector (b))
    error ("freqz: B must be a vector");
  elseif (! isvector (a))
    error ("freqz: A must be a vector");
  elseif (isscalar (n) && ! (n > 0) && ! isnan (n))
    error ("freqz: N must be a positive integer");
  end
  if (isscalar (n) && n != fix (n) && ! isnan (n))
    error ("conversion of %g to int64_t value failed", n);
  end
  a = a(:);
  b = b(:);
  if (isscalar (n))
    ## n points of a Fourier transform, one of so many points more where the filter is longer.
    whole = ischar (region) && strcmpi (region, "whole");
    points = n * (2 - whole);
    every = ceil (max (numel (a), numel (b)) / points);
    at = 1:every:every * n;
    h = fft (b, points * every)(at) ./ fft (a, points * every)(at);
    w = (0:n - 1)' * 2 * pi / points;
    if (isscalar (fs))
      w = w * fs / (2 * pi);
    end
  else
    w = n;
    if (isscalar (fs))
      n = n * 2 * pi / fs;
    end
    z = exp (-1i * n);
    h = polyval (flipud (b), z) ./ polyval (flipud (a), z);
  end
end
