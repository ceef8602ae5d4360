## Y = stft (X)
## Y = stft (X, WIN_SIZE, INC, NUM_COEF, WIN_TYPE)
## [Y, C] = stft (...)
## Short-time Fourier transforms of the vector X: pieces of WIN_SIZE (80) numbers, INC (24) apart, times a window ("hanning" or 1, "hamming" or 2,
## "rectangle" or 3). Y has the magnitudes of the first NUM_COEF (64) coefficients of each piece in a column; with C all of them, and C is what
## synthesis needs.
##   >> y = stft (ones (12, 1), 4, 4, 2, "rectangle")
##   y =
##
##      4   4   4
##      0   0   0
##
##
## See also: synthesis, fft
function [y, c] = stft (x, win_size = 80, inc = 24, num_coef = 64, win_type = 1)
  if (nargin < 1)
    print_usage ();
  elseif (! isvector (x))
    error ("stft: X must be a vector");
  end
  if (ischar (win_type))
    win_type = find (strcmpi (win_type, {"hanning", "hamming", "rectangle"}));
    if (isempty (win_type))
      error ("stft: unknown window type");
    end
  elseif (! any (isequal (win_type, 1) || isequal (win_type, 2) || isequal (win_type, 3)))
    error ("stft: WIN_TYPE must be 1, 2 or 3");
  end
  if (nargin > 1 && win_size > 2 * num_coef)
    win_size = 2 * num_coef;
    printf ("stft: window size adjusted to %f\n", win_size);
  end
  x = x(:);
  pieces = fix ((numel (x) - win_size) / inc);
  w = __stft_window__ (win_size, win_type);
  at = (1:win_size)' + inc * (0:pieces);
  z = fft (reshape (x(at), win_size, []) .* w, 2 * num_coef);
  c = [win_size, inc, win_type];
  y = z;
  if (nargout == 1)
    y = abs (z(1:num_coef,:));
  end
end

%!test
%! [y, c] = stft ((1:20)', 6, 4, 3);
%! assert (c, [6 4 1]); assert (size (y), [6 4]); assert (y(1,:), [8.75 18.75 28.75 38.75], 1e-13);
%! assert (y(2,1), -5.493033988749895 - 1.452368754827781i, 1e-13);
%! z = stft (1:20, 6, 4, 3); assert (z, abs (y(1:3,:)), 1e-13);
%!test [y, c] = stft ((1:20)', 6, 4, 3, "hamming"); assert (y(1,1), 9.73, 1e-13); assert (c(3), 2);
%!error <stft: X must be a vector> stft (eye (3))
%!error <stft: WIN_TYPE> stft (1:20, 6, 4, 3, 9)
%!error <Invalid call> stft ()
