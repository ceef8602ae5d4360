## map = summer ()
## map = summer (n)
## From green to yellow. n is the number of colours, by default that of the
## current figure's colour map (64).
##   >> summer (3)
##   ans =
##
##           0   0.5000   0.4000
##      0.5000   0.7500   0.4000
##      1.0000   1.0000   0.4000
##
## See also: gray, jet, colormap
function map = summer (n)
  if (nargin == 0)
    n = [];
  end
  n = __map_size__ ('summer', n);
  x = (0:n - 1)' / max (n - 1, 1);
  map = [x, 0.5 + x / 2, repmat(0.4, n, 1)];
end

%!assert (summer (1), [0 0.5 0.4], 1e-7)
%!assert (summer (2), [0 0.5 0.4;1 1 0.4], 1e-7)
%!assert (summer (5), [0 0.5 0.4;0.25 0.625 0.4;0.5 0.75 0.4;0.75 0.875 0.4;1 1 0.4], 1e-7)
%!assert (summer (8), [0 0.5 0.4;0.14285714 0.57142857 0.4;0.28571429 0.64285714 0.4;0.42857143 0.71428571 0.4;0.57142857 0.78571429 0.4;0.71428571 0.85714286 0.4;0.85714286 0.92857143 0.4;1 1 0.4], 1e-7)
%!assert (size (summer (0)), [0 3])
%!error <summer: N must be a scalar> summer ([1 2])
