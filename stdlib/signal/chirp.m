## Y = chirp (T, F0, T1, F1)
## Y = chirp (T, F0, T1, F1, SHAPE, PHASE)
## A cosine whose frequency goes from F0 (0) at time 0 to F1 (100) at T1 (1): SHAPE "linear", "quadratic" or
## "logarithmic"; PHASE in degrees. Octave has it in its package signal.
##   >> chirp ([0 0.01 0.02], 10, 1, 20)
##   ans =
##
##      1.0000   0.8072   0.2970
##
## See also: sawtooth
function y = chirp (t, f0 = 0, t1 = 1, f1 = 100, shape = "linear", phase = 0)
  if (nargin < 1)
    print_usage ();
  end
  switch (lower (shape))
    case {"linear", "li"}
      turns = f0 * t + (f1 - f0) / (2 * t1) * t .^ 2;
    case {"quadratic", "q"}
      turns = f0 * t + (f1 - f0) / (3 * t1 ^ 2) * t .^ 3;
    case {"logarithmic", "lo"}
      if (! (f0 > 0 && f1 > 0))
        error ("chirp: a logarithmic one needs frequencies above 0");
      end
      k = (f1 / f0) ^ (1 / t1);
      if (k == 1)
        turns = f0 * t;
      else
        turns = f0 * (k .^ t - 1) / log (k);
      end
    otherwise
      error ("chirp: invalid frequency sweep shape \"%s\"", shape);
  end
  y = cos (2 * pi * (turns + phase / 360));
end

%!assert (chirp ([0 0.1], 10, 1, 20), [1 cos(2*pi*1.05)], 1e-14)
%!assert (chirp (0.5, 1, 1, 2, "logarithmic"), cos (2 * pi * (sqrt (2) - 1) / log (2)), 1e-14)
%!error <chirp: invalid frequency sweep shape "round"> chirp (1, 2, 3, 4, "round")
