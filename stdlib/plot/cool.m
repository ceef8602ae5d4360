## map = cool ()
## map = cool (n)
## From cyan to magenta. n is the number of colours, by default that of the
## current figure's colour map (64).
##   >> cool (3)
##   ans =
##
##           0   1.0000   1.0000
##      0.5000   0.5000   1.0000
##      1.0000        0   1.0000
##
## See also: gray, jet, colormap
function map = cool (n)
  if (nargin == 0)
    n = [];
  end
  n = __map_size__ ('cool', n);
  x = (0:n - 1)' / max (n - 1, 1);
  map = [x, 1 - x, ones(n, 1)];
end

%!assert (cool (1), [0 1 1], 1e-7)
%!assert (cool (2), [0 1 1;1 0 1], 1e-7)
%!assert (cool (5), [0 1 1;0.25 0.75 1;0.5 0.5 1;0.75 0.25 1;1 0 1], 1e-7)
%!assert (cool (8), [0 1 1;0.14285714 0.85714286 1;0.28571429 0.71428571 1;0.42857143 0.57142857 1;0.57142857 0.42857143 1;0.71428571 0.28571429 1;0.85714286 0.14285714 1;1 0 1], 1e-7)
%!assert (size (cool (0)), [0 3])
%!error <cool: N must be a scalar> cool ([1 2])
