## SDE = spectral_adf (C)
## SDE = spectral_adf (C, WIN)
## SDE = spectral_adf (C, WIN, B)
## The spectral density estimated from autocovariances C (lag 0 first): frequencies (0 to 1) in the first column, estimates in the second.
## WIN: the lag window, 'triangle' or 'rectangle', or the first part of the name of a function WIN_lw (N, B); none if it is not given. B: the
## bandwidth; 1 / sqrt (numel (C)).
##   >> spectral_adf ([1; 0.5])
##   ans =
##
##           0   1.5000
##      0.5000   0.5000
##
## See also: spectral_xdf, periodogram
function sde = spectral_adf (c, win, b)
  if (nargin < 1)
    print_usage ();
  end
  n = numel (c);
  c = c(:);
  if (nargin < 3)
    b = 1 / ceil (sqrt (n));
  end
  if (nargin > 1)
    if (! ischar (win))
      error ("spectral_adf: WIN must be a string");
    end
    c .*= __spectral_window__ (win, "lw", n, b);
  else
    c .*= __spectral_window__ ("triangle", "lw", n, b);
  end
  sde = [(0:n-1)' / n, 2 * real(fft (c)) - c(1)];
end

%!assert (spectral_adf ([1; 0.5; 0.25; 0.1]), [0 1.5; 0.25 1; 0.5 0.5; 0.75 1], 1e-15)
%!assert (spectral_adf ([1 0.5 0.25 0.1], "triangle"), [0 1.5; 0.25 1; 0.5 0.5; 0.75 1], 1e-15)
%!assert (spectral_adf ([1; 0.5; 0.25; 0.1], "rectangle", 0.4), [0 2; 0.25 1; 0.5 0; 0.75 1], 1e-15)
%!assert (spectral_adf ([1; 0.5; 0.25; 0.1], "triangle", 0.3), [0 1.92; 0.25 0.8; 0.5 0.48; 0.75 0.8], 1e-15)
%!error <spectral_adf: WIN must be a string> spectral_adf ([1; 0.5], 3)
%!error <foo_lw> spectral_adf ([1; 0.5], "foo")
%!error <Invalid call> spectral_adf ()
