## [X, T] = impz (B, A, N, FS)
## The first N elements (as many as matter) of a filter's answer to 1, 0, 0 ..., at the times T with the
## sampling rate FS (1); drawn if there are no outputs. Octave has it in its package signal.
##   >> impz (1, [1 -0.5], 4)'
##   ans =
##
##      1.0000   0.5000   0.2500   0.1250
##
## See also: filter, freqz
function [x, t] = impz (b, a = 1, n = [], fs = 1)
  if (nargin < 1)
    print_usage ();
  end
  if (isempty (n))
    p = max ([0; abs(roots (a))]);
    if (numel (a) == 1 || p == 0)
      n = numel (b);
    elseif (p < 1 - 1e-6)
      n = min (ceil (log (5e-5) / log (p)) + numel (b), 10000);
    else
      n = 100;
    end
  elseif (! (isscalar (n) && n == fix (n) && n > 0))
    error ("impz: N must be a positive integer");
  end
  y = filter (b, a, [1; zeros(n - 1, 1)]);
  at = (0:n-1)' / fs;
  if (nargout == 0)
    stem (at, y);
    xlabel ("time");
  else
    x = y;
    t = at;
  end
end

%!test [x, t] = impz ([1 2], 1, [], 10); assert (x, [1; 2]); assert (t, [0; 0.1]);
%!assert (impz (1, [1 -0.5], 3), [1; 0.5; 0.25])
%!error <impz: N must be a positive integer> impz (1, 1, 0)
