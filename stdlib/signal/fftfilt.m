## fftfilt (B, X)
## fftfilt (B, X, N)
## Filter X with the finite impulse response B by the Fourier transform.
##   >> round (fftfilt ([1 1], [1 2 3]))
##   ans =
##
##      1   3   5
##
## See also: filter, fftconv
function y = fftfilt (b, x, n)
  if (nargin < 2)
    print_usage ();
  end
  if (! isvector (b) && ! size_equal (b, x))
    error ("fftfilt: B must be a vector");
  end
  if (ndims (x) > 2)
    error ("fftfilt: X must be a 1-D or 2-D array");
  end
  if (nargin > 2 && ! isscalar (n))
    error ("fftfilt: N has to be a scalar");
  end
  transposed = (rows (x) == 1);
  if (transposed)
    x = x.';
  end
  [rx, cx] = size (x);
  b = b(:);
  m = 2 ^ nextpow2 (rx + numel (b) - 1);
  y = ifft (fft (x, m) .* fft (b, m))(1:rx, :);
  if (isreal (b) && isreal (x))
    y = real (y);
  end
  ## Integers stay integers.
  if (all (b == fix (b)) && all (x(:) == fix (x(:))))
    y = round (y) + 0;                          # no negative zeros
  end
  if (transposed)
    y = y.';
  end
end

%!assert (fftfilt ([1 1], [1 2 3]), [1 3 5])
