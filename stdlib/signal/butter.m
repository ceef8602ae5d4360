## [B, A] = butter (N, WC)
## [B, A] = butter (N, WC, TYPE)
## [Z, P, G] = butter (...)
## [...] = butter (..., "s")
## The Butterworth filter of order N with the corner WC, where half of the power is let through: 1 is half of the sampling rate.
## WC of two numbers makes a band; TYPE is "low", "high", "bandpass" or "stop". S. Butterworth, On the theory of filter
## amplifiers, 1930; digital by the bilinear transform. "s": analogue, WC in radians a second. Octave has it in its package signal.
##   >> [b, a] = butter (1, 0.5)
##   b =
##
##      0.5000   0.5000
##
##   a =
##
##      1.0000e+00  -5.5511e-17
##
## See also: filter, filtfilt, freqz
function [out1, out2, out3] = butter (n, wc, varargin)
  if (nargin < 2)
    print_usage ();
  elseif (! (isscalar (n) && n == fix (n) && n > 0))
    error ("butter: filter order N must be a natural number");
  elseif (! isreal (wc) || numel (wc) > 2 || isempty (wc))
    error ("butter: cutoff frequency must be given as WC or [WL, WH]");
  elseif (numel (wc) == 2 && wc(1) > wc(2))
    error ("butter: W(1) must be less than W(2)");
  end
  digital = true;
  stop = false;
  for k = 1:numel (varargin)
    switch (varargin{k})
      case {"s", "z"}
        digital = strcmp (varargin{k}, "z");
      case {"high", "stop"}
        stop = true;
      case {"low", "pass", "bandpass"}
        stop = false;
      otherwise
        error ("butter: expected [high|stop] or [s|z]");
    end
  end
  if (digital && ! all (wc >= 0 & wc <= 1))
    error ("butter: all elements of W must be in the range [0,1]");
  elseif (! digital && ! all (wc >= 0))
    error ("butter: all elements of W must be in the range [0,inf]");
  end
  if (digital)
    wc = 2 * tan (pi * wc / 2);              # the bilinear transform s = 2 (z - 1) / (z + 1) bends frequencies
  end
  p = exp (1i * pi * (2 * (1:n)' + n - 1) / (2 * n));
  p(imag (p) != 0 & abs (imag (p)) < eps) = -1;
  z = zeros (0, 1);
  g = 1;
  if (numel (wc) == 1 && ! stop)
    p *= wc;
    g = wc ^ n;
  elseif (numel (wc) == 1)
    p = wc ./ p;
    z = zeros (n, 1);
    g = 1;
  else
    w0 = sqrt (prod (wc));
    half = diff (wc) / 2;
    if (stop)
      c = half ./ p;
      z = repmat ([1i * w0; -1i * w0], n, 1);
    else
      c = half * p;
      z = zeros (n, 1);
      g = (2 * half) ^ n;
    end
    root = sqrt (c .^ 2 - w0 ^ 2);
    p = [c + root; c - root];
  end
  if (digital)
    g *= real (prod (2 - z) / prod (2 - p));
    z = [(2 + z) ./ (2 - z); -ones(numel (p) - numel (z), 1)];
    p = (2 + p) ./ (2 - p);
  end
  if (nargout == 3)
    out1 = z;
    out2 = p;
    out3 = g;
  else
    out1 = real (g * poly (z));
    out2 = real (poly (p));
    if (! digital && numel (out1) < numel (out2))
      out1 = prepad (out1, numel (out2));
    end
  end
end

%!test
%! [b, a] = butter (2, 0.2);
%! assert (b, [1 2 1] * 0.0674552738890719, 1e-12);
%! assert (a, [1 -1.14298050253990 0.412801598096189], 1e-12);
%!test
%! [b, a] = butter (3, 0.4, "high");
%! assert (abs (polyval (b, exp (1i * 0.4 * pi)) / polyval (a, exp (1i * 0.4 * pi))), sqrt (0.5), 1e-12);
%! assert (polyval (b, 1), 0, 1e-14);
%!test
%! a = [1 -1.400068516168091 1.272214937925007 -0.658418494389908 0.272214937925007];
%! [b, a1] = butter (2, [0.2 0.5]);
%! assert (b, [1 0 -2 0 1] * 0.131106439916626, 1e-12);
%! assert (a1, a, 1e-12);
%! [b, a1] = butter (2, [0.2 0.5], "stop");
%! assert (b, [0.505001029045878 -1.029243505279 1.534427817758259 -1.029243505279 0.505001029045878], 1e-12);
%! assert (a1, a, 1e-12);
%! [b, a] = butter (3, 4, "high", "s");
%! assert ({b, a}, {[1 0 0 0], [1 8 32 64]}, 1e-12);
%!error <butter: expected> butter (2, 0.2, "wide")
%!error <butter: all elements of W must be in the range> butter (2, 1.5)
