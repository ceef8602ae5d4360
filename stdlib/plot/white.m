## map = white ()
## map = white (n)
## White only. n is the number of colours, by default that of the
## current figure's colour map (64).
##   >> white (3)
##   ans =
##
##      1   1   1
##      1   1   1
##      1   1   1
##
## See also: gray, jet, colormap
function map = white (n)
  if (nargin == 0)
    n = [];
  end
  n = __map_size__ ('white', n);
  map = ones (n, 3);
end

%!assert (white (1), [1 1 1], 1e-7)
%!assert (white (2), [1 1 1;1 1 1], 1e-7)
%!assert (white (5), [1 1 1;1 1 1;1 1 1;1 1 1;1 1 1], 1e-7)
%!assert (white (8), [1 1 1;1 1 1;1 1 1;1 1 1;1 1 1;1 1 1;1 1 1;1 1 1], 1e-7)
%!assert (size (white (0)), [0 3])
%!error <white: N must be a scalar> white ([1 2])
