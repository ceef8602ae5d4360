## map = gray ()
## map = gray (n)
## Shades of gray from black to white. n is the number of colours, by default that of the
## current figure's colour map (64).
##   >> gray (3)
##   ans =
##
##           0        0        0
##      0.5000   0.5000   0.5000
##      1.0000   1.0000   1.0000
##
## See also: bone, hot, colormap
function map = gray (n)
  if (nargin == 0)
    n = [];
  end
  n = __map_size__ ('gray', n);
  x = (0:n - 1)' / max (n - 1, 1);
  map = [x, x, x];
end

%!assert (gray (1), [0 0 0], 1e-7)
%!assert (gray (2), [0 0 0;1 1 1], 1e-7)
%!assert (gray (5), [0 0 0;0.25 0.25 0.25;0.5 0.5 0.5;0.75 0.75 0.75;1 1 1], 1e-7)
%!assert (gray (8), [0 0 0;0.14285714 0.14285714 0.14285714;0.28571429 0.28571429 0.28571429;0.42857143 0.42857143 0.42857143;0.57142857 0.57142857 0.57142857;0.71428571 0.71428571 0.71428571;0.85714286 0.85714286 0.85714286;1 1 1], 1e-7)
%!assert (size (gray (0)), [0 3])
%!error <gray: N must be a scalar> gray ([1 2])
