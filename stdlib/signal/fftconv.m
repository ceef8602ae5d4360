## fftconv (X, Y)
## fftconv (X, Y, N)
## Convolution of two vectors by the Fourier transform; a row.
##   >> round (fftconv ([1 2], [1 3]))
##   ans =
##
##      1   5   6
##
## See also: conv, fft, fftfilt
function c = fftconv (x, y, n)
  if (nargin < 2)
    print_usage ();
  end
  if (! (isvector (x) && isvector (y)))
    error ("fftconv: both A and B must be vectors");
  end
  as_column = iscolumn (y) && ! isscalar (y) || isscalar (y) && iscolumn (x);
  x = x(:).';
  y = y(:).';
  lx = numel (x);
  ly = numel (y);
  if (lx == 1 || ly == 1)
    c = x * y;
    if (as_column)
      c = c.';
    end
    return;
  end
  lc = lx + ly - 1;
  x(lc) = 0;
  y(lc) = 0;
  if (nargin > 2 && ! isscalar (n))
    error ("fftconv: N must be a scalar");
  end
  c = ifft (fft (x) .* fft (y));
  if (isreal (x) && isreal (y))
    c = real (c);
  end
  if (all (x == fix (x)) && all (y == fix (y)))         # integers stay integers
    c = round (c);
  end
  if (as_column)
    c = c.';
  end
end

%!assert (fftconv ([1 2], [1 3]), [1 5 6], 1e-12)
