## Y = upsample (X, N)
## Y = upsample (X, N, OFFSET)
## X with N - 1 zeros behind each element, moved by OFFSET (0) elements. Columns are taken each for itself.
## Octave has it in its package signal.
##   >> upsample ([1 2 3], 2)
##   ans =
##
##      1   0   2   0   3   0
##
## See also: downsample, resample
function y = upsample (x, n, phase = 0)
  if (nargin < 2)
    print_usage ();
  elseif (! (isscalar (n) && n == fix (n) && n > 0))
    error ("upsample: N must be a positive integer");
  elseif (! (isscalar (phase) && phase == fix (phase) && phase >= 0 && phase < n))
    error ("upsample: OFFSET must be between 0 and N-1");
  end
  row = isrow (x);
  if (row)
    x = x(:);
  end
  y = zeros (rows (x) * n, columns (x));
  y(1+phase:n:end, :) = x;
  if (row)
    y = y.';
  end
end

%!assert (upsample ([1 3; 2 4], 2, 1), [0 0; 1 3; 0 0; 2 4])
%!error <upsample: OFFSET> upsample (1:3, 2, 2)
