## map = spring ()
## map = spring (n)
## From magenta to yellow. n is the number of colours, by default that of the
## current figure's colour map (64).
##   >> spring (3)
##   ans =
##
##      1.0000        0   1.0000
##      1.0000   0.5000   0.5000
##      1.0000   1.0000        0
##
## See also: gray, jet, colormap
function map = spring (n)
  if (nargin == 0)
    n = [];
  end
  n = __map_size__ ('spring', n);
  x = (0:n - 1)' / max (n - 1, 1);
  map = [ones(n, 1), x, 1 - x];
end

%!assert (spring (1), [1 0 1], 1e-7)
%!assert (spring (2), [1 0 1;1 1 0], 1e-7)
%!assert (spring (5), [1 0 1;1 0.25 0.75;1 0.5 0.5;1 0.75 0.25;1 1 0], 1e-7)
%!assert (spring (8), [1 0 1;1 0.14285714 0.85714286;1 0.28571429 0.71428571;1 0.42857143 0.57142857;1 0.57142857 0.42857143;1 0.71428571 0.28571429;1 0.85714286 0.14285714;1 1 0], 1e-7)
%!assert (size (spring (0)), [0 3])
%!error <spring: N must be a scalar> spring ([1 2])
