## SDE = spectral_xdf (X)
## SDE = spectral_xdf (X, WIN)
## SDE = spectral_xdf (X, WIN, B)
## The spectral density estimated from the data X by smoothing its periodogram: frequencies (0 to 1) in the first column, estimates in the second.
## WIN: the spectral window, 'triangle' or 'rectangle', or the first part of the name of a function WIN_sw (N, B); 'triangle'. B: the
## bandwidth; 1 / sqrt (numel (X)).
##   >> round (100 * spectral_xdf ([1; 2; 4; 3; 1])(:,2)')
##   ans =
##
##      115   207    76    76   207
##
## See also: spectral_adf, periodogram
function sde = spectral_xdf (x, win = "triangle", b)
  if (nargin < 1)
    print_usage ();
  elseif (! ischar (win))
    error ("spectral_xdf: WIN must be a string");
  end
  x = x(:);
  n = numel (x);
  if (nargin < 3)
    b = 1 / ceil (sqrt (n));
  end
  w = __spectral_window__ (win, "sw", n, b);
  power = abs (fft (x - mean (x))) .^ 2 / n;
  sde = [(0:n-1)' / n, real(ifft (fft (power) .* fft (w))) / n];
end

%!assert (spectral_xdf ([1; 2; 4; 3; 1])(:,2), [1.146666666666667; 2.069246606733272; 0.757420059933395; 0.757420059933395; 2.069246606733272], 1e-13)
%!assert (spectral_xdf ([1; 2; 4; 3; 1], "triangle", 0.3)(:,2), [0.857295962693980; 2.356831722833236; 0.532682304056418; 0.695130906527411; 2.201087157668262], 1e-13)
%!assert (spectral_xdf ([1 2 4 3 1], "rectangle", 0.4)(:,2), [0; 4.571346617949795; -1.117445651649735; 1.440851449450089; 3.265247584249853], 1e-13)
%!error <spectral_xdf: WIN must be a string> spectral_xdf ([1; 0.5], 3)
%!error <foo_sw> spectral_xdf ([1; 0.5], "foo")
