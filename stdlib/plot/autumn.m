## map = autumn ()
## map = autumn (n)
## From red to yellow. n is the number of colours, by default that of the
## current figure's colour map (64).
##   >> autumn (3)
##   ans =
##
##      1.0000        0        0
##      1.0000   0.5000        0
##      1.0000   1.0000        0
##
## See also: gray, jet, colormap
function map = autumn (n)
  if (nargin == 0)
    n = [];
  end
  n = __map_size__ ('autumn', n);
  x = (0:n - 1)' / max (n - 1, 1);
  map = [ones(n, 1), x, zeros(n, 1)];
end

%!assert (autumn (1), [1 0 0], 1e-7)
%!assert (autumn (2), [1 0 0;1 1 0], 1e-7)
%!assert (autumn (5), [1 0 0;1 0.25 0;1 0.5 0;1 0.75 0;1 1 0], 1e-7)
%!assert (autumn (8), [1 0 0;1 0.14285714 0;1 0.28571429 0;1 0.42857143 0;1 0.57142857 0;1 0.71428571 0;1 0.85714286 0;1 1 0], 1e-7)
%!assert (size (autumn (0)), [0 3])
%!error <autumn: N must be a scalar> autumn ([1 2])
