## X = synthesis (Y, C)
## The signal whose short-time Fourier transform (stft) is Y, with C as stft gives it: [window size, increment, window type]. Of each piece the middle
## is taken, as long as the increment.
##   >> [y, c] = stft ((1:12)', 4, 2, 2, "rectangle"); round (synthesis (y, c)')
##   ans =
##
##       2    3    4    5    6    7    8    9   10   11
##
## See also: stft
function x = synthesis (y, c)
  if (nargin != 2)
    print_usage ();
  elseif (numel (c) != 3)
    error ("synthesis: C must contain exactly 3 elements");
  end
  w = __stft_window__ (c(1), c(3));
  first = fix ((c(1) - c(2)) / 2);
  at = first+1:first+c(2);
  z = real (ifft (y));
  x = (z(at,:) ./ w(at))(:);
end

%!test
%! [y, c] = stft ((1:20)', 8, 4, 4);
%! assert (synthesis (y, c), (3:18)', 1e-12);
%!error <synthesis: C must contain exactly 3 elements> synthesis (1, 2)
%!error <Invalid call> synthesis (1)
