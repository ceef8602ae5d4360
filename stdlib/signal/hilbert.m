## Z = hilbert (X)
## Z = hilbert (X, N, DIM)
## The analytic signal of X: its real part is X, its imaginary part X with all its waves a quarter late; by the Fourier
## transform of length N. Octave has it in its package signal.
##   >> hilbert ([1 0 -1 0])
##   ans =
##
##      1 + 0i   0 + 1i  -1 + 0i   0 - 1i
##
## See also: fft
function z = hilbert (x, n = [], dim = [])
  if (nargin < 1)
    print_usage ();
  elseif (! isnumeric (x) || ! isreal (x))
    error ("hilbert: X must be real");
  end
  if (isempty (dim))
    dim = find (size (x) != 1, 1);
    if (isempty (dim))
      dim = 1;
    end
  end
  if (isempty (n))
    n = size (x, dim);
  end
  weight = zeros (n, 1);
  weight(1) = 1;
  weight(2:ceil (n / 2)) = 2;
  if (mod (n, 2) == 0)
    weight(n/2+1) = 1;
  end
  z = ifft (fft (x, n, dim) .* vec (weight, dim), n, dim);
end

%!test
%! t = (0:63)' / 64;
%! z = hilbert ([cos(2*pi*3*t), sin(2*pi*5*t)]);
%! assert (imag (z), [sin(2*pi*3*t), -cos(2*pi*5*t)], 1e-12);
%!assert (real (hilbert (1:5)), 1:5, 1e-14)
%!error <hilbert: X must be real> hilbert (1i)
