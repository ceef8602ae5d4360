## Y = sinewave (M)
## Y = sinewave (M, N, D)
## M values of a sine with the period N (M), shifted by D (0).
##   >> round (sinewave (4))
##   ans =
##
##      0   1   0  -1
##
## See also: sinetone, sin
function y = sinewave (m, n, d = 0)
  if (nargin < 1)
    print_usage ();
  elseif (nargin < 2)
    n = m;
  end
  y = sin (((1:m) + d - 1) * 2 * pi / n);
end
