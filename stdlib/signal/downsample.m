## Y = downsample (X, N)
## Y = downsample (X, N, OFFSET)
## Every N-th element of X from OFFSET (0) on. Columns are taken each for itself. Octave has it in its
## package signal.
##   >> downsample (1:7, 3)
##   ans =
##
##      1   4   7
##
## See also: upsample, decimate, resample
function y = downsample (x, n, phase = 0)
  if (nargin < 2)
    print_usage ();
  elseif (! (isscalar (n) && n == fix (n) && n > 0))
    error ("downsample: N must be a positive integer");
  elseif (! (isscalar (phase) && phase == fix (phase) && phase >= 0 && phase < n))
    error ("downsample: OFFSET must be between 0 and N-1");
  end
  if (isrow (x))
    y = x(1+phase:n:end);
  else
    y = x(1+phase:n:end, :);
  end
end

%!assert (downsample ([1 5; 2 6; 3 7; 4 8], 2, 1), [2 6; 4 8])
%!error <downsample: N must be a positive integer> downsample (1:3, 0)
