## map = hot ()
## map = hot (n)
## Black, red, yellow and white, as of a glowing body. n is the number of colours, by default that of the
## current figure's colour map (64).
##   >> hot (3)
##   ans =
##
##      1   0   0
##      1   1   0
##      1   1   1
##
## See also: gray, jet, colormap
function map = hot (n)
  if (nargin == 0)
    n = [];
  end
  n = __map_size__ ('hot', n);
  k = floor (3 * n / 8);
  up = min ((1:n)' / max (k, 1), 1);
  later = max (min (((1:n)' - k) / max (k, 1), 1), 0);
  last = max (((1:n)' - 2 * k) / max (n - 2 * k, 1), 0);
  map = [up, later, last];
end

%!assert (hot (1), [1 1 1], 1e-7)
%!assert (hot (2), [1 1 0.5;1 1 1], 1e-7)
%!assert (hot (5), [1 0 0;1 1 0;1 1 0.33333333;1 1 0.66666667;1 1 1], 1e-7)
%!assert (hot (8), [0.33333333 0 0;0.66666667 0 0;1 0 0;1 0.33333333 0;1 0.66666667 0;1 1 0;1 1 0.5;1 1 1], 1e-7)
%!assert (size (hot (0)), [0 3])
%!error <hot: N must be a scalar> hot ([1 2])
