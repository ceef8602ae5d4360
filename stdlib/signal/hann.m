## W = hann (N)
## W = hann (N, "periodic")
## Julius von Hann's window of N points, from 0 to 0; "periodic": the first N of N + 1. Octave has it in its
## package signal.
##   >> hann (5)'
##   ans =
##
##           0   0.5000   1.0000   0.5000        0
##
## See also: hanning, hamming, kaiser
function w = hann (n, kind = "symmetric")
  if (nargin < 1)
    print_usage ();
  elseif (! (isscalar (n) && n == fix (n) && n > 0))
    error ("hann: M must be a positive integer");
  elseif (! any (strcmp (kind, {"symmetric", "periodic"})))
    error ("hann: window type must be either \"periodic\" or \"symmetric\"");
  end
  if (n == 1)
    w = 1;
    return;
  end
  w = 0.5 - 0.5 * cos (2 * pi * (0:n-1)' / (n - 1 + strcmp (kind, "periodic")));
end

%!assert (hann (4, "periodic"), [0; 0.5; 1; 0.5], 1e-15)
%!assert (hann (1), 1)
%!error <hann: M must be a positive integer> hann (0)
