## Y = medfilt1 (X, N)
## The median of N elements (3) around each one; beyond the ends are zeros. Of an even N one element more lies before than
## behind. Columns are filtered each for itself. Octave has it in its package signal.
##   >> medfilt1 ([1 9 2 3 8 4])
##   ans =
##
##      1   2   3   3   4   4
##
## See also: movmedian, median
function y = medfilt1 (x, n = 3)
  if (nargin < 1)
    print_usage ();
  elseif (! isnumeric (x) || ! isreal (x))
    error ("medfilt1: X must be real");
  elseif (! (isscalar (n) && n == fix (n) && n > 0))
    error ("medfilt1: N must be a positive integer");
  end
  row = isrow (x);
  if (row)
    x = x(:);
  end
  before = floor (n / 2);
  m = rows (x);
  padded = [zeros(before, columns (x)); x; zeros(n - 1 - before, columns (x))];
  y = zeros (size (x));
  for c = 1:columns (x)
    v = padded(:, c);
    y(:, c) = median (reshape (v((1:m)' + (0:n-1)), m, n), 2);
  end
  if (row)
    y = y.';
  end
end

%!assert (medfilt1 ([1 9; 9 1; 5 5; 0 7; 3 3], 3), [1 1; 5 5; 5 5; 3 5; 0 3])
%!assert (medfilt1 ([4 2 8 6], 2), [2 3 5 7])
%!error <medfilt1: N must be a positive integer> medfilt1 (1:3, 0)
