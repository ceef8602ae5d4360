## map = rainbow ()
## map = rainbow (n)
## Red, orange, yellow, green, blue, violet. n is the number of colours, by default that of the
## current figure's colour map (64).
##   >> rainbow (3)
##   ans =
##
##      1.0000        0        0
##      0.5000   1.0000        0
##      0.6667        0   1.0000
##
## See also: gray, jet, colormap
function map = rainbow (n)
  if (nargin == 0)
    n = [];
  end
  n = __map_size__ ('rainbow', n);
  x = (0:n - 1)' / max (n - 1, 1);
  r = (x < 2/5) + (x >= 2/5 & x < 3/5) .* (3 - 5 * x) + (x >= 4/5) .* (10/3 * x - 8/3);
  g = (x < 2/5) .* (5/2 * x) + (x >= 2/5 & x < 3/5) + (x >= 3/5 & x < 4/5) .* (4 - 5 * x);
  b = (x >= 3/5 & x < 4/5) .* (5 * x - 3) + (x >= 4/5);
  map = [r, g, b];
end

%!assert (rainbow (1), [1 0 0], 1e-7)
%!assert (rainbow (2), [1 0 0;0.66666667 0 1], 1e-7)
%!assert (rainbow (5), [1 0 0;1 0.625 0;0.5 1 0;0 0.25 0.75;0.66666667 0 1], 1e-7)
%!assert (rainbow (8), [1 0 0;1 0.35714286 0;1 0.71428571 0;0.85714286 1 0;0.14285714 1 0;0 0.42857143 0.57142857;0.19047619 0 1;0.66666667 0 1], 1e-7)
%!assert (size (rainbow (0)), [0 3])
%!error <rainbow: N must be a scalar> rainbow ([1 2])
