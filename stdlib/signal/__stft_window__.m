## W = __stft_window__ (N, TYPE)
## The window of N points that stft multiplies with: 1 Hann's (zero at its ends), 2 Hamming's, 3 ones.
##   >> __stft_window__ (3, 1)'
##   ans =
##
##      0   1   0
##
## See also: stft, synthesis
function w = __stft_window__ (n, type)
  part = [0.5, 0.54, 1](type);
  w = part - (1 - part) * cos (2 * pi * (0:n-1)' / max (n - 1, 1));
end
