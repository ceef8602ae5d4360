## Y = sinetone (FREQ)
## Y = sinetone (FREQ, RATE, SEC, AMPL)
## A column for each frequency FREQ in Hz: SEC (1) seconds of a sine of amplitude AMPL (64), RATE (8000) samples a second.
##   >> sinetone (1, 4, 1, 2)'
##   ans =
##
##      2.0000e+00   2.4493e-16  -2.0000e+00  -4.8986e-16
##
## See also: sinewave, sin
function y = sinetone (freq, rate = 8000, sec = 1, ampl = 64)
  if (nargin < 1)
    print_usage ();
  elseif (! isvector (freq) || ! isvector (ampl))
    error ("sinetone: FREQ and AMPL must be vectors of common size");
  end
  [bad, freq, ampl] = common_size (freq(:)', ampl(:)');
  if (bad)
    error ("sinetone: FREQ and AMPL must be vectors of common size");
  elseif (! isscalar (rate) || ! isscalar (sec))
    error ("sinetone: RATE and SEC must be scalars");
  end
  n = round (rate * sec);
  y = ampl .* sin (2 * pi * (1:n)' / rate .* freq);
end

%!assert (sinetone (1, 8, 1, 1)(1:2), [sqrt(0.5); 1], 1e-14)
%!assert (size (sinetone ([1 2])), [8000 2])
%!error <sinetone: RATE and SEC must be scalars> sinetone (1, [1 2])
