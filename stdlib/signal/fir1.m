## B = fir1 (N, W)
## B = fir1 (N, W, TYPE, WINDOW)
## A filter of N + 1 coefficients with linear phase by the window method: the ideal filter's response under a
## window (hamming). W: the corner, or the band's two, 1 is half of the sampling rate. TYPE: "low", "high",
## "bandpass", "stop", and "noscale" leaves out the scaling that makes the gain 1 in the middle of what is
## let through. High passes and stops need an even N, which is raised. Octave has it in its package signal.
##   >> fir1 (4, 0.5)
##   ans =
##
##      1.8480e-18   2.0371e-01   5.9258e-01   2.0371e-01   1.8480e-18
##
## See also: butter, filter, freqz
function b = fir1 (n, w, varargin)
  if (nargin < 2)
    print_usage ();
  elseif (! (isscalar (n) && n == fix (n) && n > 0))
    error ("fir1: N must be a positive integer");
  elseif (! isreal (w) || ! any (numel (w) == [1 2]) || any (w <= 0) || any (w >= 1) || any (diff (w) <= 0))
    error ("fir1: W must be one or two increasing frequencies between 0 and 1");
  end
  type = {"low", "bandpass"}{numel (w)};
  scaled = true;
  window = [];
  for k = 1:numel (varargin)
    v = varargin{k};
    if (isnumeric (v))
      window = v(:);
    elseif (is_function_handle (v))
      window = v;
    else
      switch (lower (v))
        case {"low", "high", "bandpass", "pass", "stop"}
          type = lower (v);
        case {"scale", "noscale"}
          scaled = strcmpi (v, "scale");
        otherwise
          window = str2func (v);
      end
    end
  end
  upper_open = any (strcmp (type, {"high", "stop"}));
  if (upper_open && mod (n, 2))
    n++;
  end
  if (isempty (window))
    window = hamming (n + 1);
  elseif (is_function_handle (window))
    window = window (n + 1);
  elseif (numel (window) != n + 1)
    error ("fir1: the window must have N + 1 elements");
  end
  t = (0:n)' - n / 2;
  low = @(f) f * sinc (f * t);
  if (numel (w) == 1)
    b = low (w);
    middle = 0;
    if (strcmp (type, "high"))
      b = low (1) - b;
      middle = 1;
    end
  else
    b = low (w(2)) - low (w(1));
    middle = mean (w);
    if (strcmp (type, "stop"))
      b = low (1) - b;
      middle = 0;
    end
  end
  b = (b .* window)';
  if (scaled)
    b /= abs (b * exp (-1i * pi * middle * (0:n)'));
  end
end

%!test
%! assert (fir1 (4, 0.5), [0 0.2037123692007372 0.5925752615985256 0.2037123692007372 0], 1e-14);
%! for c = {{10, 0.3, "low", 0, 1}, {10, 0.3, "high", 1, 0}, {20, [0.3 0.6], "bandpass", 0.45, 0}, {20, [0.3 0.6], "stop", 0, 0.45}}
%!   [n, w, type, pass, stop] = c{1}{:};
%!   if (strcmp (type, "low")), [pass, stop] = deal (0, 1); end
%!   b = fir1 (n, w, type);
%!   assert (numel (b), n + 1);
%!   gain = @(f) abs (polyval (b, exp (1i * pi * f)));
%!   assert (gain (pass), 1, 1e-12);
%!   assert (gain (stop) < 0.1);
%! end
%!error <fir1: W must be> fir1 (4, 1.5)
